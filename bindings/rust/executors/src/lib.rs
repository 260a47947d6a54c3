//! A queue in tokio's own event loop, without another thread. It is all that it takes.

use std::io;

use tokio::io::unix::AsyncFd;
use tokio::io::Interest;
use twilite::Driver;

/// Drives a queue until it is closed: to be spawned on the runtime, or awaited beside its calls.
///
/// # Errors
///
/// tokio cannot watch the queue's descriptor.
pub async fn drive(driver: Driver) -> io::Result<()> {
    let mut driver = AsyncFd::with_interest(driver, Interest::READABLE)?;
    loop {
        let mut readable = driver.readable_mut().await?;
        let goes_on = readable.get_inner_mut().turn();
        readable.clear_ready();
        if !goes_on {
            return Ok(());
        }
    }
}

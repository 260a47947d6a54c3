use std::fmt;
use std::future::Future;
use std::os::unix::io::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::time::Duration;

use crate::pending::Calls;

/// What drives a queue in an event loop: its calls make progress in [`turn`](Driver::turn), and at no other time.
///
/// Watch its descriptor for reading (with tokio's `AsyncFd`, async-io's `Async`, mio, epoll, poll), and when it is readable,
/// take a turn. The descriptor is the queue's own: neither read nor close it, and stop watching before the driver is dropped.
/// Dropping it closes the queue and cancels its calls.
pub struct Driver(Arc<Calls>);

impl Driver {
    pub(crate) fn new(calls: Arc<Calls>) -> Self {
        Driver(calls)
    }

    /// Makes progress without waiting, and wakes the futures whose calls have ended.
    ///
    /// It returns when nothing is left to do, or when that has taken as long as `turn_budget_us`; the descriptor is readable
    /// then. It may be watched edge-triggered. Gives false when the queue was closed and all its calls have ended.
    pub fn turn(&mut self) -> bool {
        self.0.turn()
    }

    /// Makes progress, and waits for a call to end, or for as long as this. Gives false as [`turn`](Driver::turn) does.
    pub fn wait(&mut self, timeout: Option<Duration>) -> bool {
        self.0.drive(timeout)
    }

    /// Runs a future to its end on this thread, and drives the queue meanwhile: many calls at once without another thread.
    pub fn block_on<F: Future>(&mut self, future: F) -> F::Output {
        let mut future = Box::pin(future);
        let woken = Arc::new(Woken { calls: self.0.clone(), is_set: AtomicBool::new(true) });
        let waker = woken.clone().into();
        let mut context = Context::from_waker(&waker);
        loop {
            if woken.is_set.swap(false, Ordering::SeqCst) {
                if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                    return output;
                }
                continue;
            }
            if !self.0.drive(None) {
                // The queue is closed, so nothing of it wakes the future any more.
                return crate::block_on(future);
            }
        }
    }
}

/// Whether the future of `block_on` is to be polled.
struct Woken {
    calls: Arc<Calls>,
    is_set: AtomicBool,
}

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.is_set.store(true, Ordering::SeqCst);
        self.calls.handle().wake();
    }
}

impl AsRawFd for Driver {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
    }
}

impl AsFd for Driver {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.handle().descriptor()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.close();
        while self.0.drive(None) {}
    }
}

impl fmt::Debug for Driver {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Driver").field("descriptor", &self.as_raw_fd()).finish()
    }
}

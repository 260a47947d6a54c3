//! What a program without an executor needs to wait for futures.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};

/// Runs a future to its end on this thread, which sleeps while there is nothing to do.
///
/// For programs without an executor; a `Call` runs on any other as well.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = Box::pin(future);
    let waker = Arc::new(Unparker(thread::current())).into();
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

struct Unparker(Thread);

impl Wake for Unparker {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for all of some futures, and gives what they bring, in their order.
///
/// For programs without the `futures` crate. Each is polled whenever one of them is woken, which is fine for some thousands.
pub async fn join_all<F: Future + Unpin>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    JoinAll(futures.into_iter().map(Slot::Waiting).collect()).await
}

enum Slot<F: Future> {
    Waiting(F),
    Done(F::Output),
}

struct JoinAll<F: Future>(Vec<Slot<F>>);

impl<F: Future> Unpin for JoinAll<F> {}

impl<F: Future + Unpin> Future for JoinAll<F> {
    type Output = Vec<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut is_done = true;
        for slot in &mut self.0 {
            if let Slot::Waiting(future) = slot {
                match Pin::new(future).poll(context) {
                    Poll::Ready(output) => *slot = Slot::Done(output),
                    Poll::Pending => is_done = false,
                }
            }
        }
        if !is_done {
            return Poll::Pending;
        }
        Poll::Ready(
            self.0
                .drain(..)
                .map(|slot| match slot {
                    Slot::Done(output) => output,
                    Slot::Waiting(_) => unreachable!("all are done"),
                })
                .collect(),
        )
    }
}

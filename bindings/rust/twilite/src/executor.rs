//! What a program without an executor needs to wait for futures.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
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
/// For programs without the `futures` crate. Each future is polled when it is woken, and not when another one is.
pub async fn join_all<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let slots: Vec<_> = futures.into_iter().map(|future| Slot::Waiting(Box::pin(future))).collect();
    let woken = Arc::new(Mutex::new(Woken { slots: (0..slots.len()).collect(), waker: None }));
    JoinAll { left: slots.len(), slots, woken }.await
}

struct JoinAll<F: Future> {
    slots: Vec<Slot<F>>,
    left: usize,
    woken: Arc<Mutex<Woken>>,
}

enum Slot<F: Future> {
    Waiting(Pin<Box<F>>),
    Done(F::Output),
}

/// Which futures are to be polled, and who wants to hear of it.
struct Woken {
    slots: Vec<usize>,
    waker: Option<Waker>,
}

impl<F: Future> Unpin for JoinAll<F> {}

impl<F: Future> Future for JoinAll<F> {
    type Output = Vec<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let due = {
            let mut woken = lock(&this.woken);
            woken.waker = Some(context.waker().clone());
            std::mem::take(&mut woken.slots)
        };
        for index in due {
            if let Slot::Waiting(future) = &mut this.slots[index] {
                let waker = Arc::new(SlotWaker { index, woken: this.woken.clone() }).into();
                if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                    this.slots[index] = Slot::Done(output);
                    this.left -= 1;
                }
            }
        }
        if this.left > 0 {
            return Poll::Pending;
        }
        let outputs = this.slots.drain(..).map(|slot| match slot {
            Slot::Done(output) => output,
            Slot::Waiting(_) => unreachable!("none is left"),
        });
        Poll::Ready(outputs.collect())
    }
}

struct SlotWaker {
    index: usize,
    woken: Arc<Mutex<Woken>>,
}

impl Wake for SlotWaker {
    fn wake(self: Arc<Self>) {
        let waker = {
            let mut woken = lock(&self.woken);
            woken.slots.push(self.index);
            woken.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

fn lock(woken: &Mutex<Woken>) -> MutexGuard<'_, Woken> {
    woken.lock().unwrap_or_else(PoisonError::into_inner)
}

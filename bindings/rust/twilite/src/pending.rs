//! The calls of a queue: who waits for which completion, and who for a place.

use std::collections::{BTreeMap, HashMap};
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::error::Error;
use crate::library::{QueueHandle, ResponseHandle, CLOSED, FULL, OK};
use crate::queue::Queue;

/// The calls of a queue.
pub(crate) struct Calls {
    handle: QueueHandle,
    /// 0 is the tag of what is no completion.
    next_tag: AtomicU64,
    table: Mutex<Table>,
}

#[derive(Default)]
struct Table {
    /// Those that were handed in, by their tags.
    calls: HashMap<u64, Place>,
    /// Those for which the queue had no place, by their tags, so in the order in which they came.
    waiting: BTreeMap<u64, Waker>,
    is_closed: bool,
}

enum Place {
    Awaited(Waker),
    Completed(ResponseHandle),
}

impl Calls {
    pub(crate) fn new(handle: QueueHandle) -> Self {
        Calls { handle, next_tag: AtomicU64::new(1), table: Mutex::default() }
    }

    pub(crate) fn handle(&self) -> &QueueHandle {
        &self.handle
    }

    /// Makes progress, takes what has ended, and wakes who waits for it. Gives false when the queue was closed and has no
    /// completion left. Without a time it waits for a completion, or to be woken.
    pub(crate) fn drive(&self, wait: Option<Duration>) -> bool {
        self.take(wait) != Taken::Last
    }

    /// The same without waiting, for as long as there is something and a turn may take.
    pub(crate) fn turn(&self) -> bool {
        loop {
            match self.take(Some(Duration::ZERO)) {
                Taken::Some => {}
                Taken::None => return true,
                Taken::Last => return false,
            }
        }
    }

    fn take(&self, wait: Option<Duration>) -> Taken {
        let mut taken = Vec::new();
        if self.handle.take(&mut taken, wait) == 0 {
            return Taken::None;
        }
        let mut is_last = false;
        let mut wakers = Vec::with_capacity(taken.len());
        let mut table = self.table();
        for response in taken {
            let tag = response.tag();
            if tag == 0 {
                // No completion: the queue has none left, or this process is a child of the queue's.
                is_last = true;
                continue;
            }
            // A call that nobody waits for any more was cancelled; its completion is dropped.
            if let Some(place) = table.calls.get_mut(&tag) {
                if let Place::Awaited(waker) = std::mem::replace(place, Place::Completed(response)) {
                    wakers.push(waker);
                }
            }
            wakers.extend(table.next_waiting());
        }
        drop(table);
        wakers.into_iter().for_each(wake);
        if is_last {
            self.close();
            Taken::Last
        } else {
            Taken::Some
        }
    }

    /// Takes no call any more, and cancels those that have not ended.
    pub(crate) fn close(&self) {
        self.handle.close();
        let mut table = self.table();
        table.is_closed = true;
        let waiting = std::mem::take(&mut table.waiting);
        drop(table);
        waiting.into_values().for_each(wake);
    }

    fn let_one_in(&self) {
        let waker = self.table().next_waiting();
        waker.into_iter().for_each(wake);
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(PartialEq)]
enum Taken {
    /// Nothing was there.
    None,
    Some,
    /// The queue is closed.
    Last,
}

impl Table {
    /// Who came first of those that wait for a place.
    fn next_waiting(&mut self) -> Option<Waker> {
        let first = *self.waiting.keys().next()?;
        self.waiting.remove(&first)
    }
}

/// Wakes a task. A panic of its executor's must not end the thread that drives all others.
fn wake(waker: Waker) {
    let _ = panic::catch_unwind(AssertUnwindSafe(|| waker.wake()));
}

/// One call of a queue, from before it is handed in until its completion was taken. Dropping it cancels it.
pub(crate) struct Pending {
    queue: Queue,
    tag: u64,
    phase: Phase,
    cancellation: Cancellation,
}

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    New,
    /// The queue had no place for it.
    Waiting,
    Submitted,
    Ended,
}

impl Pending {
    pub(crate) fn new(queue: Queue) -> Self {
        let tag = queue.calls().next_tag.fetch_add(1, Ordering::Relaxed);
        let cancellation = Cancellation { calls: queue.calls().clone(), tag, is_wanted: Arc::default() };
        Pending { queue, tag, phase: Phase::New, cancellation }
    }

    pub(crate) fn cancellation(&self) -> &Cancellation {
        &self.cancellation
    }

    /// Hands the call in, or looks for its completion. `submit` hands it in, and is called until there is a place.
    pub(crate) fn poll(
        &mut self,
        context: &mut Context<'_>,
        submit: impl FnMut(&QueueHandle, u64) -> i32,
    ) -> Poll<Result<ResponseHandle, Error>> {
        let found = match self.phase {
            Phase::New | Phase::Waiting => self.submit(context, submit),
            Phase::Submitted => self.completion(context),
            Phase::Ended => panic!("a call was polled after its end"),
        };
        if found.is_ready() {
            self.phase = Phase::Ended;
        }
        found
    }

    fn submit(
        &mut self,
        context: &mut Context<'_>,
        mut submit: impl FnMut(&QueueHandle, u64) -> i32,
    ) -> Poll<Result<ResponseHandle, Error>> {
        let calls = self.queue.calls().clone();
        let was_waiting = self.phase == Phase::Waiting;
        {
            let mut table = calls.table();
            table.waiting.remove(&self.tag);
            if table.is_closed {
                let message = "The queue was closed";
                let status = if was_waiting { "cancelled" } else { "misuse" };
                return Poll::Ready(Err(Error::own(status, message, None)));
            }
            table.calls.insert(self.tag, Place::Awaited(context.waker().clone()));
        }
        if self.cancellation.is_wanted() {
            calls.table().calls.remove(&self.tag);
            calls.let_one_in();
            return Poll::Ready(Err(Error::own("cancelled", "The call was cancelled before it was sent", None)));
        }
        let mut status = submit(&calls.handle, self.tag);
        if status == FULL {
            // Once more where no completion can be taken meanwhile: who takes one then finds this call waiting.
            let mut table = calls.table();
            status = submit(&calls.handle, self.tag);
            if status == FULL {
                table.calls.remove(&self.tag);
                table.waiting.insert(self.tag, context.waker().clone());
                self.phase = Phase::Waiting;
                drop(table);
                if self.cancellation.is_wanted() {
                    context.waker().wake_by_ref();
                }
                return Poll::Pending;
            }
        }
        if status == OK {
            self.phase = Phase::Submitted;
            // Whoever cancelled it meanwhile found no such call.
            if self.cancellation.is_wanted() {
                calls.handle.cancel(self.tag);
            }
            return Poll::Pending;
        }
        calls.table().calls.remove(&self.tag);
        calls.let_one_in();
        Poll::Ready(Err(match status {
            CLOSED => Error::misuse("The queue was closed", None),
            _ => Error::misuse("The queue is of another client, or of a parent of this process", None),
        }))
    }

    fn completion(&mut self, context: &mut Context<'_>) -> Poll<Result<ResponseHandle, Error>> {
        let mut table = self.queue.calls().table();
        match table.calls.remove(&self.tag) {
            Some(Place::Completed(response)) => Poll::Ready(Ok(response)),
            Some(Place::Awaited(mut waker)) => {
                waker.clone_from(context.waker());
                table.calls.insert(self.tag, Place::Awaited(waker));
                Poll::Pending
            }
            None => Poll::Ready(Err(Error::own("cancelled", "The queue was closed", None))),
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        let calls = self.queue.calls();
        match self.phase {
            Phase::New | Phase::Ended => {}
            Phase::Waiting => {
                // It was let in and makes no use of it.
                let waker = calls.table().waiting.remove(&self.tag);
                if waker.is_none() {
                    calls.let_one_in();
                }
            }
            Phase::Submitted => {
                let place = calls.table().calls.remove(&self.tag);
                if let Some(Place::Awaited(_)) = place {
                    calls.handle.cancel(self.tag);
                }
            }
        }
    }
}

/// What cancels a call from elsewhere.
#[derive(Clone)]
pub(crate) struct Cancellation {
    calls: Arc<Calls>,
    tag: u64,
    is_wanted: Arc<AtomicBool>,
}

impl Cancellation {
    fn is_wanted(&self) -> bool {
        self.is_wanted.load(Ordering::SeqCst)
    }

    pub(crate) fn cancel(&self) {
        self.is_wanted.store(true, Ordering::SeqCst);
        self.calls.handle.cancel(self.tag);
        let waker = self.calls.table().waiting.remove(&self.tag);
        waker.into_iter().for_each(wake);
    }
}

//! Calls as futures: on a queue's own thread, in an event loop of the program's, cancelled, and in a queue that is full.

mod support;

use std::collections::HashSet;
use std::future::Future;
use std::os::unix::io::{AsRawFd, RawFd};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{channel, Sender};
use std::sync::{Arc, Barrier, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use support::{answer, Server, LONGEST, SERVICE};
use twilite::{block_on, join_all, Call, Client, ErrorKind, Queue, QueueOptions, Value};

const FETCH: &str = "verify.v2.entity.fetch";
const CREATE: &str = "verify.v2.entity.create";

fn entity(number: usize) -> [(&'static str, String); 2] {
    [("ServiceSid", SERVICE.into()), ("Identity", format!("identity-{number}"))]
}

/// A server that answers each request by its path.
fn echo() -> Server {
    Server::start(|request| Some(answer(200, format!("{{\"path\":\"{}\"}}", request.target))))
}

/// Whether an answer of `echo` is that of a number.
fn is_of(value: &Value, number: usize) -> bool {
    value["path"].as_str().map_or(false, |path| path.ends_with(&format!("/identity-{number}")))
}

/// Sets a flag, and tells that it did.
struct Flag(AtomicBool, Mutex<Sender<()>>);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
        let _ = self.1.lock().unwrap().send(());
    }
}

fn idle_waker() -> Waker {
    Arc::new(Flag(AtomicBool::new(false), Mutex::new(channel().0))).into()
}

fn poll_once<T>(call: &mut Call<T>, waker: &Waker) -> Poll<Result<twilite::Answer<T>, twilite::Error>> {
    Pin::new(call).poll(&mut Context::from_waker(waker))
}

#[test]
fn eight_calls_are_on_the_wire_together() {
    let together = Barrier::new(8);
    let server = Server::start(move |request| {
        together.wait();
        Some(answer(200, format!("{{\"path\":\"{}\"}}", request.target)))
    });
    let client = server.client();
    let ended = block_on(join_all((0..8).map(|number| client.call_async(FETCH, entity(number)))));
    for (number, each) in ended.into_iter().enumerate() {
        assert!(is_of(&each.unwrap(), number));
    }
}

#[test]
fn many_calls_of_many_threads_go_through_one_queue() {
    let server = echo();
    let client = server.client();
    thread::scope(|scope| {
        for group in 0..4 {
            let client = &client;
            scope.spawn(move || {
                let numbers = group * 100..(group + 1) * 100;
                let ended = block_on(join_all(numbers.clone().map(|number| client.call_async(FETCH, entity(number)))));
                for (number, each) in numbers.zip(ended) {
                    assert!(is_of(&each.unwrap(), number));
                }
            });
        }
    });
    let targets: HashSet<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets.len(), 400);
}

#[test]
fn the_typed_chain_is_awaited() {
    let server = Server::start(|_| Some(answer(200, r#"{"sid":"YE1"}"#)));
    let client = server.client();
    let entities = client.verify().v2().services().id(SERVICE).entities();
    let entity = block_on(async { entities.id("ff483d1ff591").fetch().send_async().await });
    assert_eq!(entity.unwrap().sid(), Some("YE1"));
}

#[test]
fn nothing_is_sent_before_the_first_poll() {
    let server = echo();
    let client = server.client();
    drop(client.call_async(FETCH, entity(1)));
    let mut call = client.call_async(FETCH, entity(2));
    call.canceller().cancel();
    let error = block_on(&mut call).unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Cancelled, false));
    assert!(server.requests().is_empty());
}

#[test]
fn what_is_wrong_comes_as_the_end_of_the_future() {
    let client = echo().client();
    assert_eq!(block_on(client.call_async(FETCH, ())).unwrap_err().kind(), ErrorKind::InvalidParameters);
    assert_eq!(block_on(client.call_async("verify.v2.entity.fetc", ())).unwrap_err().kind(), ErrorKind::Misuse);
    assert_eq!(block_on(client.call_async("a\0b", ())).unwrap_err().kind(), ErrorKind::Misuse);
    client.close();
    assert_eq!(block_on(client.call_async(FETCH, entity(1))).unwrap_err().kind(), ErrorKind::Misuse);
}

/// A server that never answers, and tells of each request that came.
fn silent() -> (Server, std::sync::mpsc::Receiver<()>) {
    let (came, come) = channel();
    let came = Mutex::new(came);
    let server = Server::start(move |_| {
        came.lock().unwrap().send(()).unwrap();
        None
    });
    (server, come)
}

#[test]
fn dropping_a_future_cancels_its_call() {
    let (server, come) = silent();
    let client = server.client();
    let mut call = client.call_async(FETCH, entity(1));
    assert!(poll_once(&mut call, &idle_waker()).is_pending());
    come.recv_timeout(LONGEST).unwrap();
    drop(call);
    server.wait_for_a_client_to_leave();
}

#[test]
fn a_cancelled_call_tells_whether_it_may_have_taken_effect() {
    let (server, come) = silent();
    let client = server.client();
    let call = client.call_async(CREATE, entity(1));
    let canceller = call.canceller();
    let waiting = thread::spawn(move || block_on(call));
    come.recv_timeout(LONGEST).unwrap();
    canceller.cancel();
    let error = waiting.join().unwrap().unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Cancelled, true));
    canceller.cancel();
}

#[test]
fn closing_the_client_cancels_what_is_awaited() {
    let (server, come) = silent();
    let client = server.client();
    let call = client.call_async(FETCH, entity(1));
    let waiting = thread::spawn(move || block_on(call));
    come.recv_timeout(LONGEST).unwrap();
    client.close();
    assert_eq!(waiting.join().unwrap().unwrap_err().kind(), ErrorKind::Cancelled);
}

#[test]
fn a_future_outlives_its_client() {
    let server = echo();
    let call = server.client().call_async(FETCH, entity(1));
    assert!(is_of(&block_on(call).unwrap(), 1));
}

#[test]
fn a_deadline_ends_a_future() {
    let (server, _come) = silent();
    let call = server.client().request(FETCH, entity(1)).within(Duration::from_millis(50)).send_async();
    assert_eq!(block_on(call).unwrap_err().kind(), ErrorKind::Timeout);
}

#[test]
fn a_full_queue_makes_calls_wait() {
    let server = echo();
    let client = server.client();
    let queue = Queue::start(&client, QueueOptions::new().max_pending(2)).unwrap();
    let calls = (0..50).map(|number| client.request(FETCH, entity(number)).send_on(&queue));
    let ended = block_on(join_all(calls));
    assert_eq!(ended.iter().filter(|each| each.is_ok()).count(), 50);
}

#[test]
fn who_waits_for_a_place_leaves_it_to_the_next() {
    let (go, may_go) = channel::<()>();
    let may_go = Mutex::new(may_go);
    let server = Server::start(move |_| {
        may_go.lock().unwrap().recv().ok()?;
        Some(answer(200, "{}"))
    });
    let client = server.client();
    let queue = Queue::start(&client, QueueOptions::new().max_pending(1)).unwrap();
    let call = |number| client.request(FETCH, entity(number)).send_on(&queue);
    let waker = idle_waker();
    let (woken, wakes) = channel();
    let flag: Waker = Arc::new(Flag(AtomicBool::new(false), Mutex::new(woken))).into();
    let (mut first, mut second, mut cancelled, mut last) = (call(1), call(2), call(3), call(4));
    assert!(poll_once(&mut first, &waker).is_pending());
    assert!(poll_once(&mut second, &flag).is_pending());
    assert!(poll_once(&mut cancelled, &waker).is_pending());
    assert!(poll_once(&mut last, &waker).is_pending());
    cancelled.canceller().cancel();
    assert_eq!(block_on(cancelled).unwrap_err().kind(), ErrorKind::Cancelled);
    go.send(()).unwrap();
    block_on(first).unwrap();
    // It was let in, and makes no use of it; nobody has told the last one so far.
    wakes.recv_timeout(LONGEST).unwrap();
    drop(second);
    go.send(()).unwrap();
    block_on(last).unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn calls_that_are_dropped_and_cancelled_leave_the_others_alone() {
    let server = echo();
    let client = server.client();
    let queue = Queue::start(&client, QueueOptions::new().max_pending(8).max_in_flight(4)).unwrap();
    thread::scope(|scope| {
        for group in 0..4 {
            let (client, queue) = (&client, &queue);
            scope.spawn(move || {
                let waker = idle_waker();
                let mut kept = Vec::new();
                for number in group * 200..(group + 1) * 200 {
                    let mut call = client.request(FETCH, entity(number)).send_on(queue);
                    let _ = poll_once(&mut call, &waker);
                    match number % 3 {
                        0 => drop(call),
                        1 => call.canceller().cancel(),
                        _ => kept.push((number, call)),
                    }
                }
                let (numbers, calls): (Vec<_>, Vec<_>) = kept.into_iter().unzip();
                for (number, each) in numbers.into_iter().zip(block_on(join_all(calls))) {
                    assert!(is_of(&each.unwrap(), number));
                }
            });
        }
    });
}

#[test]
fn a_waker_that_panics_does_not_end_the_thread_of_all() {
    struct Panicking;
    impl Wake for Panicking {
        fn wake(self: Arc<Self>) {
            panic!("an executor that panics");
        }
    }
    let client = echo().client();
    let mut call = client.call_async(FETCH, entity(1));
    assert!(poll_once(&mut call, &Arc::new(Panicking).into()).is_pending());
    assert!(is_of(&block_on(client.call_async(FETCH, entity(2))).unwrap(), 2));
}

#[repr(C)]
struct PollDescriptor {
    descriptor: RawFd,
    events: i16,
    found: i16,
}

extern "C" {
    fn poll(descriptors: *mut PollDescriptor, count: usize, timeout_ms: i32) -> i32;
}

/// Waits until a descriptor is readable, for no longer than some milliseconds.
fn is_readable(descriptor: RawFd, timeout_ms: i32) -> bool {
    let mut watched = PollDescriptor { descriptor, events: 1, found: 0 };
    // SAFETY: it is one descriptor's place, which is ours.
    unsafe { poll(&mut watched, 1, timeout_ms) > 0 }
}

#[test]
fn an_event_loop_goes_on_while_calls_wait() {
    let ticks = Arc::new(AtomicUsize::new(0));
    let (ticked, enough) = channel::<()>();
    let enough = Mutex::new(enough);
    // Each answer waits until the loop has ticked three times.
    let server = Server::start(move |request| {
        let _ = enough.lock().unwrap().recv_timeout(LONGEST);
        Some(answer(200, format!("{{\"path\":\"{}\"}}", request.target)))
    });
    let client = server.client();
    let (queue, mut driver) = Queue::with_driver(&client, QueueOptions::new()).unwrap();
    let mut calls: Vec<_> = (0..4).map(|number| client.request(FETCH, entity(number)).send_on(&queue)).collect();
    let waker = idle_waker();
    let mut ended = 0;
    while ended < 4 {
        calls.retain_mut(|call| match poll_once(call, &waker) {
            Poll::Ready(answer) => {
                answer.unwrap();
                ended += 1;
                false
            }
            Poll::Pending => true,
        });
        if is_readable(driver.as_raw_fd(), 5) {
            assert!(driver.turn());
        } else if ticks.fetch_add(1, Ordering::SeqCst) % 3 == 2 {
            let _ = ticked.send(());
        }
    }
    assert!(ticks.load(Ordering::SeqCst) >= 3);
}

#[test]
fn a_driver_runs_futures_without_a_thread() {
    let server = echo();
    let client = server.client();
    let (queue, mut driver) = Queue::with_driver(&client, QueueOptions::new()).unwrap();
    let calls = (0..20).map(|number| client.request(FETCH, entity(number)).send_on(&queue));
    let ended = driver.block_on(join_all(calls));
    for (number, each) in ended.into_iter().enumerate() {
        assert!(is_of(&each.unwrap(), number));
    }
}

#[test]
fn a_driver_that_is_dropped_ends_its_calls() {
    let (server, _come) = silent();
    let client = server.client();
    let (queue, mut driver) = Queue::with_driver(&client, QueueOptions::new()).unwrap();
    let mut call = client.request(FETCH, entity(1)).send_on(&queue);
    assert!(poll_once(&mut call, &idle_waker()).is_pending());
    assert!(driver.wait(Some(Duration::ZERO)));
    drop(driver);
    assert_eq!(block_on(call).unwrap_err().kind(), ErrorKind::Cancelled);
    let refused = block_on(client.request(FETCH, entity(2)).send_on(&queue)).unwrap_err();
    assert_eq!((refused.kind(), refused.message()), (ErrorKind::Misuse, "The queue was closed"));
}

#[test]
fn a_closed_queue_ends_its_driver() {
    let client = echo().client();
    let (queue, mut driver) = Queue::with_driver(&client, QueueOptions::new()).unwrap();
    assert!(driver.turn());
    drop(queue);
    assert!(!driver.turn() && !driver.wait(None));
}

#[test]
fn a_queue_takes_no_call_of_another_client() {
    let server = echo();
    let (client, other) = (server.client(), server.client());
    let queue = other.queue().unwrap();
    let refused = block_on(client.request(FETCH, entity(1)).send_on(&queue)).unwrap_err();
    assert_eq!((refused.kind(), refused.message()), (ErrorKind::Misuse, "The queue is of another client"));
    let mut records = client.request("verify.v2.entity.list", [("ServiceSid", SERVICE)]).stream_on(&queue).unwrap();
    assert_eq!(block_on(records.next_record()).unwrap().unwrap_err().kind(), ErrorKind::Misuse);
    assert!(server.requests().is_empty());
}

#[test]
fn wrong_options_of_a_queue_are_told() {
    let server = echo();
    let client = server.client();
    let error = Queue::start(&client, QueueOptions::new().max_in_flight(0)).unwrap_err();
    assert!(error.kind() == ErrorKind::Misuse && error.message().contains("max_in_flight"));
    let options = QueueOptions::new().option("colour", "blue");
    let client: Client = server.builder().queue_options(options).build().unwrap();
    assert!(block_on(client.call_async(FETCH, entity(1))).unwrap_err().message().contains("colour"));
}

//! What only a whole process shows: how it ends while calls run, and that nothing stays behind.

mod support;

use std::fs;
use std::process::{self, Command};
use std::thread;
use std::time::Instant;

use support::{answer, Server, LONGEST, SERVICE};
use twilite::{block_on, join_all, Client, Queue, QueueOptions};

const FETCH: &str = "verify.v2.entity.fetch";
const IN_CHILD: &str = "TWILITE_TEST_CHILD";

fn entity() -> [(&'static str, &'static str); 2] {
    [("ServiceSid", SERVICE), ("Identity", "ff483d1ff591")]
}

/// Runs one of the tests below in a process of its own. False in that process, which goes on with the test.
fn ran_in_child(test: &str) -> bool {
    if std::env::var_os(IN_CHILD).is_some() {
        return false;
    }
    let program = std::env::current_exe().unwrap();
    let ended = Command::new(program).args(["--exact", test, "--nocapture"]).env(IN_CHILD, "1").output().unwrap();
    assert!(ended.status.success(), "{}: {}", ended.status, String::from_utf8_lossy(&ended.stderr));
    true
}

/// How many threads of this process drive a queue.
fn queue_threads() -> usize {
    let tasks = fs::read_dir("/proc/self/task").unwrap().flatten();
    tasks.filter(|task| fs::read(task.path().join("comm")).map_or(false, |name| name == b"twilite-queue\n")).count()
}

fn descriptors() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}

fn wait_until(is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < LONGEST, "it does not come");
        thread::yield_now();
    }
}

#[test]
fn a_process_ends_while_calls_run() {
    if ran_in_child("a_process_ends_while_calls_run") {
        return;
    }
    let (came, come) = std::sync::mpsc::channel();
    let came = std::sync::Mutex::new(came);
    let server = Server::start(move |_| {
        came.lock().unwrap().send(()).unwrap();
        None
    });
    let client: &'static Client = Box::leak(Box::new(server.client()));
    thread::spawn(move || client.call(FETCH, entity()));
    thread::spawn(move || block_on(join_all((0..4).map(|_| client.call_async(FETCH, entity())))));
    let stream = client.stream("verify.v2.entity.list", [("ServiceSid", SERVICE)]).unwrap();
    thread::spawn(move || stream.count());
    for _ in 0..6 {
        come.recv().unwrap();
    }
    process::exit(0);
}

#[test]
fn nothing_of_clients_stays_behind() {
    if ran_in_child("nothing_of_clients_stays_behind") {
        return;
    }
    let server = Server::start(|_| Some(answer(200, "{}")));
    let before = descriptors();
    let mut most = 0;
    for round in 0..60 {
        let client = server.client();
        client.call(FETCH, entity()).unwrap();
        block_on(join_all((0..3).map(|_| client.call_async(FETCH, entity()))));
        let (queue, driver) = Queue::with_driver(&client, QueueOptions::new()).unwrap();
        let stream = client.stream("verify.v2.entity.list", [("ServiceSid", SERVICE)]).unwrap();
        // They go in any order, on any thread, with and without being closed.
        match round % 3 {
            0 => thread::spawn(move || drop((driver, client))).join().unwrap(),
            1 => {
                client.close();
                drop((client, driver));
            }
            _ => drop((driver, client)),
        }
        drop((stream, queue));
        most = most.max(descriptors());
    }
    // A queue's thread ends by itself, when it hears that it was closed.
    wait_until(|| queue_threads() == 0 && descriptors() <= before + 8);
    assert!(most < before + 300, "{before}, then {most}");
}

#[test]
fn a_queue_ends_with_its_last_future() {
    if ran_in_child("a_queue_ends_with_its_last_future") {
        return;
    }
    let server = Server::start(|_| Some(answer(200, "{}")));
    let call = server.client().call_async(FETCH, entity());
    // A thread has its name when it has begun.
    wait_until(|| queue_threads() == 1);
    block_on(call).unwrap();
    wait_until(|| queue_threads() == 0);
}

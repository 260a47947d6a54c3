//! Futures on tokio: on the client's own queue, and on a queue that tokio drives.

#[path = "../../twilite/tests/support/mod.rs"]
mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use support::{answer, page, Server, LONGEST, SERVICE};
use tokio::runtime::{Builder, Runtime};
use tokio::time::{interval, timeout};
use twilite::{ErrorKind, Queue, QueueOptions};
use twilite_executors::drive;

const FETCH: &str = "verify.v2.entity.fetch";

fn entity(number: usize) -> [(&'static str, String); 2] {
    [("ServiceSid", SERVICE.into()), ("Identity", format!("identity-{number}"))]
}

fn one_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_timer_goes_on_while_tokio_drives_calls() {
    let (ticked, enough) = channel();
    let enough = Mutex::new(enough);
    // No answer comes before the timer has ticked three times.
    let server = Server::start(move |_| {
        enough.lock().unwrap().recv_timeout(LONGEST).ok()?;
        Some(answer(200, r#"{"sid":"YE1"}"#))
    });
    let client = server.client();
    let (queue, driver) = Queue::with_driver(&client, QueueOptions::new()).unwrap();
    one_thread().block_on(async {
        let driving = tokio::spawn(drive(driver));
        let ticks = Arc::new(AtomicUsize::new(0));
        let counted = ticks.clone();
        let ticking = tokio::spawn(async move {
            let mut timer = interval(Duration::from_millis(2));
            loop {
                timer.tick().await;
                if counted.fetch_add(1, Ordering::SeqCst) % 3 == 2 {
                    let _ = ticked.send(());
                }
            }
        });
        let calls: Vec<_> =
            (0..10).map(|number| tokio::spawn(client.request(FETCH, entity(number)).send_on(&queue))).collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap()["sid"].as_str(), Some("YE1"));
        }
        assert!(ticks.load(Ordering::SeqCst) >= 30);
        ticking.abort();
        drop(queue);
        driving.await.unwrap().unwrap();
    });
}

#[test]
fn a_timeout_of_tokios_cancels_the_call() {
    let server = Server::start(|_| None);
    let client = server.client();
    let (queue, driver) = Queue::with_driver(&client, QueueOptions::new()).unwrap();
    one_thread().block_on(async {
        let driving = tokio::spawn(drive(driver));
        let call = client.request(FETCH, entity(1)).send_on(&queue);
        assert!(timeout(Duration::from_millis(100), call).await.is_err());
        drop(queue);
        driving.await.unwrap().unwrap();
    });
    server.wait_for_a_client_to_leave();
}

#[test]
fn an_aborted_task_cancels_its_call_and_a_runtime_that_ends_all() {
    let (came, come) = channel();
    let came = Mutex::new(came);
    let server = Server::start(move |_| {
        came.lock().unwrap().send(()).unwrap();
        None
    });
    let client = server.client();
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let task = runtime.spawn(client.call_async(FETCH, entity(1)));
    come.recv_timeout(LONGEST).unwrap();
    task.abort();
    server.wait_for_a_client_to_leave();
    runtime.spawn(client.call_async(FETCH, entity(2)));
    come.recv_timeout(LONGEST).unwrap();
    drop(runtime);
    server.wait_for_a_client_to_leave();
}

#[test]
fn tasks_of_many_threads_share_the_queue_of_a_client() {
    let server = Server::start(|request| Some(answer(200, format!("{{\"path\":\"{}\"}}", request.target))));
    let client = server.client();
    let runtime = Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    runtime.block_on(async {
        let calls: Vec<_> =
            (0..400).map(|number| (number, tokio::spawn(client.call_async(FETCH, entity(number))))).collect();
        for (number, call) in calls {
            let found = call.await.unwrap().unwrap();
            assert!(found["path"].as_str().unwrap().ends_with(&format!("identity-{number}")));
        }
        client.close();
        let refused = client.call_async(FETCH, entity(0)).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Misuse);
    });
}

#[test]
fn a_stream_is_read_while_tokio_drives() {
    let server = Server::start(|request| {
        let is_first = !request.target.contains("PageToken");
        Some(answer(200, if is_first { page(0, 2, Some(1)) } else { page(2, 1, None) }))
    });
    let client = server.client();
    let (queue, driver) = Queue::with_driver(&client, QueueOptions::new()).unwrap();
    let sids = one_thread().block_on(async {
        tokio::spawn(drive(driver));
        let list = client.verify().v2().services().id(SERVICE).entities().list().page_size(2);
        let mut records = list.stream_on(&queue).unwrap();
        let mut sids = Vec::new();
        while let Some(record) = records.next_record().await {
            sids.extend(record.unwrap().sid().map(str::to_owned));
        }
        sids
    });
    assert_eq!(sids, ["YE0", "YE1", "YE2"]);
}

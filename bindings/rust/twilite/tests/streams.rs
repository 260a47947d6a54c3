//! Lists of any length: a page at a time, blocking and awaited.

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use support::{answer, page, Answer, Request, Server, SERVICE};
use twilite::{block_on, object, ErrorKind, Object};

const LIST: &str = "verify.v2.entity.list";

fn parameters() -> Object {
    object! { "ServiceSid" => SERVICE, "PageSize" => 2 }
}

/// Three pages of two records, the last of which has one; or what else a page of a number is answered with.
fn pages(other: fn(usize) -> Option<Answer>) -> Server {
    Server::start(move |request| {
        let number = number(request);
        let rest = (number < 2).then(|| number + 1);
        Some(other(number).unwrap_or_else(|| answer(200, page(number * 2, if number < 2 { 2 } else { 1 }, rest))))
    })
}

fn number(request: &Request) -> usize {
    request.target.split("PageToken=PT").nth(1).map_or(0, |number| number[..1].parse().unwrap())
}

#[test]
fn a_stream_asks_for_pages_as_they_are_needed() {
    let server = pages(|_| None);
    let mut stream = server.client().stream(LIST, parameters()).unwrap();
    assert!(server.requests().is_empty());
    assert_eq!(stream.next().unwrap().unwrap()["sid"].as_str(), Some("YE0"));
    stream.next().unwrap().unwrap();
    assert_eq!(server.requests().len(), 1);
    assert_eq!(stream.response().http_status(), Some(200));
    // A stream goes to another thread, and outlives its client.
    let rest = thread::spawn(move || stream.map(Result::unwrap).count()).join().unwrap();
    assert_eq!((rest, server.requests().len()), (3, 3));
}

#[test]
fn a_typed_stream_gives_typed_records() {
    let server = pages(|_| None);
    let entities = server.client().verify().v2().services().id(SERVICE).entities();
    let sids: Result<Vec<_>, _> = entities
        .list()
        .page_size(2)
        .limit(4)
        .stream()
        .unwrap()
        .map(|each| Ok::<_, twilite::Error>(each?.sid().map(str::to_owned)))
        .collect();
    assert_eq!(sids.unwrap().into_iter().flatten().collect::<Vec<_>>(), ["YE0", "YE1", "YE2", "YE3"]);
    let list = entities.list().page_size(2).send().unwrap();
    assert_eq!((list.len(), list.response().attempts()), (5, 3));
    let one = entities.page().page_size(2).send().unwrap();
    assert_eq!((one.records().len(), one.rest()["meta"]["key"].as_str()), (2, Some("entities")));
}

#[test]
fn a_stream_ends_with_its_failure() {
    let server = pages(|number| (number == 1).then(|| answer(500, r#"{"message":"Out of order"}"#)));
    let mut stream = server.client().stream(LIST, parameters()).unwrap();
    assert_eq!(stream.by_ref().take_while(Result::is_ok).count(), 2);
    assert!(stream.next().is_none());
    let wrong = server.client().stream(LIST, ()).unwrap_err();
    assert_eq!(wrong.kind(), ErrorKind::InvalidParameters);
    assert_eq!(server.client().stream("verify.v2.entity.create", parameters()).unwrap_err().kind(), ErrorKind::Misuse);
}

#[test]
fn a_flag_ends_the_wait_for_a_page() {
    let (came, come) = std::sync::mpsc::sync_channel(1);
    let server = Server::start(move |request| match number(request) {
        0 => Some(answer(200, page(0, 2, Some(1)))),
        _ => {
            came.send(()).unwrap();
            None
        }
    });
    let stream = server.client().stream(LIST, parameters()).unwrap();
    let kinds: Vec<_> =
        stream.until(move || come.try_recv().is_ok()).map(|each| each.err().map(|error| error.kind())).collect();
    assert_eq!(kinds, [None, None, Some(ErrorKind::Cancelled)]);
}

#[test]
fn a_stream_that_is_dropped_ends_its_connection() {
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    let server = Server::start(|request| {
        ASKED.fetch_add(1, Ordering::SeqCst);
        // The third page, which the library asks for ahead, never comes.
        (number(request) < 2).then(|| answer(200, page(number(request) * 2, 2, Some(number(request) + 1))))
    });
    let mut stream = server.client().stream(LIST, parameters()).unwrap();
    assert_eq!(stream.by_ref().take(3).filter(Result::is_ok).count(), 3);
    drop(stream);
    server.wait_for_a_client_to_leave();
    assert!(ASKED.load(Ordering::SeqCst) <= 3);
}

#[test]
fn an_awaited_stream_gives_the_same() {
    let server = pages(|_| None);
    let client = server.client();
    let entities = client.verify().v2().services().id(SERVICE).entities();
    let sids = block_on(async {
        let mut found = Vec::new();
        let mut records = entities.list().page_size(2).stream_async()?;
        while let Some(record) = records.next_record().await {
            found.extend(record?.sid().map(str::to_owned));
        }
        assert!(records.next_record().await.is_none());
        Ok::<_, twilite::Error>(found)
    });
    assert_eq!(sids.unwrap(), ["YE0", "YE1", "YE2", "YE3", "YE4"]);
}

#[test]
fn an_awaited_stream_loses_nothing_when_a_wait_for_it_is_given_up() {
    use std::future::Future;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Wake};
    struct Idle;
    impl Wake for Idle {
        fn wake(self: Arc<Self>) {}
    }
    let server = pages(|_| None);
    let mut records = server.client().request(LIST, parameters()).stream_async().unwrap();
    let waker = Arc::new(Idle).into();
    let mut count = 0;
    loop {
        // Each wait is begun, given up, and begun again.
        let _ = Pin::new(&mut records.next_record()).poll(&mut Context::from_waker(&waker)).map(|found| {
            count += usize::from(found.is_some());
        });
        match block_on(records.next_record()) {
            Some(record) => count += usize::from(record.is_ok()),
            None => break,
        }
    }
    assert_eq!((count, server.requests().len()), (5, 3));
}

#[test]
fn an_awaited_stream_ends_with_its_failure() {
    let server = pages(|number| (number == 1).then(|| answer(500, r#"{"message":"Out of order"}"#)));
    let mut records = server.client().request(LIST, parameters()).stream_async().unwrap();
    let found = block_on(async {
        let mut found = Vec::new();
        while let Some(record) = records.next_record().await {
            found.push(record.map_err(|error| error.kind()));
        }
        found
    });
    assert_eq!(found.len(), 3);
    assert_eq!(found[2], Err(ErrorKind::Server));
}

#[test]
fn a_deadline_ends_the_wait_for_a_page() {
    let server = Server::start(|request| (number(request) == 0).then(|| answer(200, page(0, 2, Some(1)))));
    let client = server.client();
    let list = client.request(LIST, parameters()).within(Duration::from_secs(1));
    let kinds: Vec<_> = list.clone().stream().unwrap().map(|each| each.err().map(|error| error.kind())).collect();
    assert_eq!(kinds, [None, None, Some(ErrorKind::Timeout)]);
    let mut records = list.stream_async().unwrap();
    let kinds = block_on(async {
        let mut found = Vec::new();
        while let Some(record) = records.next_record().await {
            found.push(record.err().map(|error| error.kind()));
        }
        found
    });
    assert_eq!(kinds, [None, None, Some(ErrorKind::Timeout)]);
}

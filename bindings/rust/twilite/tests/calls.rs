//! Calls that block, their ends before their time, and what is refused before anything is sent.

mod support;

use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use support::{answer, Server, AUTH_TOKEN, LONGEST, SERVICE};
use twilite::{object, Client, ErrorKind, Parameters, Record, Value};

const CREATE: &str = "verify.v2.entity.create";
const FETCH: &str = "verify.v2.entity.fetch";

fn parameters() -> [(&'static str, &'static str); 2] {
    [("ServiceSid", SERVICE), ("Identity", "ff483d1ff591")]
}

#[test]
fn the_chain_sends_what_call_sends() {
    let server = Server::start(|_| Some(answer(201, r#"{"sid":"YE1","identity":"ff483d1ff591","new":[]}"#)));
    let client = server.client();
    let entity = client.verify().v2().services().id(SERVICE).entities().create("ff483d1ff591").send().unwrap();
    assert_eq!((entity.sid(), entity.identity(), entity.date_created()), (Some("YE1"), Some("ff483d1ff591"), None));
    assert_eq!(entity["new"], Value::Array(Vec::new()));
    assert_eq!(entity.response().http_status(), Some(201));
    assert_eq!(entity.response().request_id(), Some("RQ0123456789abcdef0123456789abcdef"));
    assert_eq!(entity.response().headers().get("CONTENT-TYPE").as_deref(), Some("application/json"));
    assert_eq!(entity.response().attempts(), 1);
    let same = client.call(CREATE, parameters()).unwrap();
    assert_eq!(same.as_object(), Some(entity.as_object()));
    let requests = server.requests();
    assert_eq!((&requests[0].target, &requests[0].body), (&requests[1].target, &requests[1].body));
    assert_eq!(requests[0].body, "Identity=ff483d1ff591");
}

#[test]
fn values_are_exact() {
    let text = r#"{"large":123456789012345678901234567890,"small":0.10,"none":null,"a":[],"o":{},"nul":"a\u0000b"}"#;
    let server = Server::start(move |_| Some(answer(200, text)));
    let answer = server.client().call(FETCH, parameters()).unwrap();
    assert_eq!(answer.to_string(), text);
    assert_eq!(answer["nul"].as_str(), Some("a\0b"));
    assert_eq!(answer["large"].as_number().unwrap().as_i128(), Some(123456789012345678901234567890));
    assert!(answer.get("none").unwrap().is_null() && answer.get("nothing").is_none());
}

#[test]
fn an_error_has_all_that_is_known() {
    let server = Server::start(|_| Some(answer(404, r#"{"code":20404,"message":"Not here","status":404}"#)));
    let error = server.client().call(FETCH, parameters()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!((error.status(), error.http_status(), error.code()), ("api_error", Some(404), Some(20404)));
    assert_eq!((error.message(), error.attempts(), error.may_have_taken_effect()), ("Not here", 1, false));
    assert_eq!(error.request_id(), error.response().request_id());
    assert_eq!(error.to_string(), "Not here (HTTP 404, code 20404)");
    let invalid = server.client().call(CREATE, object! { "Identity" => "x", "Idntity" => 1 }).unwrap_err();
    assert_eq!(invalid.kind(), ErrorKind::InvalidParameters);
    let found: Vec<_> = invalid.parameters().map(|problem| (problem.name, problem.rule)).collect();
    assert!(found.contains(&("ServiceSid", "required")) && found.contains(&("Idntity", "unknown")));
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn what_is_closed_is_refused_and_what_runs_ends() {
    let (began, begun) = channel();
    let (go, may_go) = channel::<()>();
    let (began, may_go) = (Mutex::new(began), Mutex::new(may_go));
    let server = Server::start(move |_| {
        began.lock().unwrap().send(()).unwrap();
        may_go.lock().unwrap().recv().unwrap();
        Some(answer(200, r#"{"sid":"YE1"}"#))
    });
    let client = server.client();
    let other = client.clone();
    let call = thread::spawn(move || other.call(FETCH, parameters()));
    begun.recv_timeout(LONGEST).unwrap();
    client.close();
    client.close();
    let refused = client.call(FETCH, parameters()).unwrap_err();
    assert_eq!((refused.kind(), refused.message()), (ErrorKind::Misuse, "The client was closed"));
    assert_eq!(client.stream("verify.v2.entity.list", parameters()).unwrap_err().kind(), ErrorKind::Misuse);
    assert_eq!(client.queue().unwrap_err().kind(), ErrorKind::Misuse);
    go.send(()).unwrap();
    assert_eq!(call.join().unwrap().unwrap()["sid"].as_str(), Some("YE1"));
}

#[test]
fn a_deadline_ends_a_call() {
    let server = Server::start(|_| None);
    let call = server.client().request(CREATE, parameters()).within(Duration::from_millis(50));
    let error = call.send().unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Timeout, true));
}

#[test]
fn a_flag_ends_a_call() {
    let flag = Arc::new(AtomicBool::new(false));
    let set = flag.clone();
    let server = Server::start(move |_| {
        set.store(true, Ordering::SeqCst);
        None
    });
    let call = server.client().request(CREATE, parameters());
    let error = call.send_until(|| flag.load(Ordering::SeqCst)).unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Cancelled, true));
}

#[test]
fn a_signal_has_the_function_asked_at_once() {
    extern "C" {
        fn signal(number: i32, handler: extern "C" fn(i32)) -> usize;
        fn kill(process: i32, number: i32) -> i32;
    }
    static HEARD: AtomicBool = AtomicBool::new(false);
    extern "C" fn hear(_: i32) {
        HEARD.store(true, Ordering::SeqCst);
    }
    const SIGUSR1: i32 = 10;
    // SAFETY: the handler sets a flag and no more.
    unsafe { signal(SIGUSR1, hear) };
    let server = Server::start(|_| {
        // SAFETY: the signal goes to this process, which has a handler for it.
        unsafe { kill(std::process::id() as i32, SIGUSR1) };
        None
    });
    let call = server.client().request(FETCH, parameters());
    assert_eq!(call.send_until(|| HEARD.load(Ordering::SeqCst)).unwrap_err().kind(), ErrorKind::Cancelled);
}

#[test]
fn a_panic_of_the_function_ends_the_call_and_goes_on() {
    let (came, come) = channel();
    let came = Mutex::new(came);
    let server = Server::start(move |_| {
        came.lock().unwrap().send(()).unwrap();
        None
    });
    let client = server.client();
    let call = client.request(FETCH, parameters());
    let asked = AssertUnwindSafe(|| {
        call.send_until(|| {
            if come.try_recv().is_ok() {
                panic!("enough of it");
            }
            false
        })
    });
    let panic = catch_unwind(asked).unwrap_err();
    assert_eq!(panic.downcast_ref(), Some(&"enough of it"));
    server.wait_for_a_client_to_leave();
}

#[test]
fn a_trace_tells_of_each_request_and_may_panic() {
    let server = Server::start(|_| Some(answer(200, "{}")));
    let lines = Arc::new(Mutex::new(Vec::new()));
    let count = AtomicUsize::new(0);
    let kept = lines.clone();
    let builder = server.builder().on_trace(move |line| {
        if count.fetch_add(1, Ordering::SeqCst) == 0 {
            panic!("a trace that panics");
        }
        kept.lock().unwrap().push(line.to_owned());
    });
    let client = builder.build().unwrap();
    client.call(FETCH, parameters()).unwrap();
    client.call(FETCH, parameters()).unwrap();
    let lines = lines.lock().unwrap();
    let line: Value = lines[0].parse().unwrap();
    assert_eq!((lines.len(), line["operation"].as_str()), (1, Some(FETCH)));
    assert!(!lines[0].contains(AUTH_TOKEN));
}

#[test]
fn text_with_a_nul_is_refused() {
    let server = Server::start(|_| None);
    let client = server.client();
    let misuse = |error: twilite::Error| assert_eq!(error.kind(), ErrorKind::Misuse, "{error}");
    misuse(client.call("verify.v2.entity.fetch\0", ()).unwrap_err());
    misuse(client.call(FETCH, Parameters::from_json("{}\0")).unwrap_err());
    misuse(twilite::validate("verify\0", ()).unwrap_err());
    misuse(twilite::describe("verify\0").unwrap_err());
    let inside = client.call(FETCH, [("ServiceSid", SERVICE), ("Identity", "a\0b-and-more")]).unwrap_err();
    assert_eq!(inside.kind(), ErrorKind::InvalidParameters);
    assert!(server.requests().is_empty());
}

#[test]
fn what_is_no_object_is_refused() {
    let client = Server::start(|_| None).client();
    for wrong in ["[]", "7", "{bad", ""] {
        let error = client.call(FETCH, Parameters::from_json(wrong)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Misuse, "{wrong}");
    }
    assert_eq!(client.call(FETCH, Value::Null).unwrap_err().kind(), ErrorKind::InvalidParameters);
}

#[test]
fn nothing_shows_a_secret() {
    let server = Server::start(|_| None);
    let builder = server.builder();
    assert!(format!("{builder:?}").contains("auth_token"));
    assert!(!format!("{builder:?}").contains(AUTH_TOKEN));
    let client = builder.build().unwrap();
    let shown = format!("{client:?} {:?} {:?}", client.verify().v2(), client.request(FETCH, parameters()));
    assert!(!shown.contains(AUTH_TOKEN));
    let wrong = server.builder().option("colour", "blue").build().unwrap_err();
    assert!(wrong.to_string().contains("colour") && !format!("{wrong:?}").contains(AUTH_TOKEN));
}

#[test]
fn threads_share_a_client() {
    let server = Server::start(|_| Some(answer(200, r#"{"sid":"YE1"}"#)));
    let client = server.client();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..50 {
                    assert_eq!(client.call(FETCH, parameters()).unwrap()["sid"].as_str(), Some("YE1"));
                }
            });
        }
    });
    assert_eq!(server.requests().len(), 400);
}

#[test]
fn types_are_sent_and_shared_as_the_header_promises() {
    fn sent<T: Send>() {}
    fn shared<T: Sync>() {}
    sent::<Client>();
    shared::<Client>();
    sent::<twilite::Response>();
    shared::<twilite::Response>();
    sent::<twilite::Answer>();
    shared::<twilite::Answer>();
    sent::<twilite::Error>();
    shared::<twilite::Error>();
    sent::<twilite::Records<Value>>();
    sent::<twilite::AsyncRecords<Value>>();
    sent::<twilite::Queue>();
    shared::<twilite::Queue>();
    sent::<twilite::Call<Value>>();
    sent::<twilite::Canceller>();
    shared::<twilite::Canceller>();
    sent::<twilite::Driver>();
    sent::<twilite::Request<twilite::Any>>();
    shared::<twilite::Request<twilite::Any>>();
}

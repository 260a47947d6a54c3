//! The steps of one case, on one client.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

use twilite::webhook::{is_authentic, WebhookRequest};
use twilite::{
    access_token, block_on, join_all, object, validate, Answer, Call, Client, ClientOptions, Error, Object, Queue,
    QueueOptions, Value,
};

use crate::{chain, outcome};

pub struct Case(Option<Client>);

impl Case {
    /// Makes the client of a case; null is none.
    pub fn new(options: &Value) -> Result<Self, Error> {
        options.as_object().map(client).transpose().map(Case)
    }

    pub fn close(&self) {
        if let Some(client) = &self.0 {
            client.close();
        }
    }

    pub fn perform(&self, step: &Value) -> Object {
        let without_client = match step["do"].as_str() {
            Some("client") => {
                let options = step["options"].as_object().cloned().unwrap_or_default();
                Some(outcome::of_value(client(&options).map(|client| client.close()).map(|()| Value::Null)))
            }
            Some("validate") => {
                Some(outcome::of_value(validate(operation(step), &step["parameters"]).map(|()| Value::Null)))
            }
            Some("access_token") => Some(made_token(step)),
            Some("webhook") => Some(outcome::of_value(checked(step))),
            _ => None,
        };
        let with_client = || perform(self.0.as_ref()?, step);
        without_client.or_else(with_client).unwrap_or_else(|| object! { "unknown" => true })
    }
}

/// Performs what a client is needed for; `None` for what is not known.
fn perform(client: &Client, step: &Value) -> Option<Object> {
    let wants_response = step["response"].as_bool().unwrap_or(false);
    Some(match step["do"].as_str()? {
        "call" => outcome::of_answer(call(client, step), wants_response),
        "chain" => outcome::of_answer(chain::perform(client, step), wants_response),
        "stream" => streamed(client, step),
        "many" => outcome_of_many(client, step),
        "cancel" => outcome::of_answer(cancelled(client, step), false),
        "concurrent" => concurrent(client, step),
        "closed" => {
            client.close();
            outcome::of_answer(call(client, step), false)
        }
        _ => return None,
    })
}

fn client(options: &Object) -> Result<Client, Error> {
    Client::builder().options(ClientOptions::from(options.clone())).build()
}

fn operation(step: &Value) -> &str {
    step["operation"].as_str().unwrap_or_default()
}

fn number(value: &Value) -> Option<usize> {
    value.as_i64()?.try_into().ok()
}

fn call(client: &Client, step: &Value) -> Result<Answer, Error> {
    match step["within_ms"].as_i64() {
        None => client.call(operation(step), &step["parameters"]),
        Some(deadline) => {
            let deadline = Duration::from_millis(deadline.unsigned_abs());
            client.request(operation(step), &step["parameters"]).within(deadline).send()
        }
    }
}

fn streamed(client: &Client, step: &Value) -> Object {
    let mut records: Vec<Value> = Vec::new();
    let stream = match client.stream(operation(step), &step["parameters"]) {
        Ok(stream) => stream,
        Err(error) => return failed(records, &error),
    };
    for record in stream.take(number(&step["take"]).unwrap_or(usize::MAX)) {
        match record {
            Ok(record) => records.push(record),
            Err(error) => return failed(records, &error),
        }
    }
    object! { "ok" => records }
}

fn failed(records: Vec<Value>, error: &Error) -> Object {
    let mut outcome = object! { "records" => records };
    outcome.insert("error", error.object().clone());
    outcome
}

fn outcome_of_many(client: &Client, step: &Value) -> Object {
    let queue = match step["in_flight"].as_i64() {
        None => client.queue(),
        Some(in_flight) => Queue::start(client, QueueOptions::new().max_in_flight(in_flight)),
    };
    let queue = match queue {
        Ok(queue) => queue,
        Err(error) => return outcome::of_error(&error),
    };
    let calls = step["calls"].as_array().unwrap_or_default();
    let calls = calls.iter().map(|call| client.request(operation(call), &call["parameters"]).send_on(&queue));
    let ended = block_on(join_all(calls));
    object! { "many" => ended.into_iter().map(|each| outcome::of_answer(each, false)).collect::<Vec<_>>() }
}

fn cancelled(client: &Client, step: &Value) -> Result<Answer, Error> {
    block_on(CancelledOnceBegun(client.call_async(operation(step), &step["parameters"])))
}

/// A call that is cancelled when it was handed in.
struct CancelledOnceBegun(Call<Value>);

impl Future for CancelledOnceBegun {
    type Output = Result<Answer, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let ended = Pin::new(&mut self.0).poll(context);
        self.0.canceller().cancel();
        ended
    }
}

fn concurrent(client: &Client, step: &Value) -> Object {
    let (workers, each) = (number(&step["workers"]).unwrap_or(0), number(&step["each"]).unwrap_or(0));
    let work = || (0..each).filter(|_| client.call(operation(step), &step["parameters"]).is_ok()).count();
    let went_well = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| went_well.fetch_add(work(), Ordering::Relaxed));
        }
    });
    object! { "ok" => went_well.into_inner() }
}

fn made_token(step: &Value) -> Object {
    let options = step["options"].as_object().cloned().unwrap_or_default();
    let made = access_token(options.into());
    outcome::of_value(made.map(|made| object! { "token" => made.token, "expires_at" => made.expires_at }))
}

fn checked(step: &Value) -> Result<bool, Error> {
    let request = WebhookRequest {
        signature: step["signature"].as_str(),
        url: step["url"].as_str().unwrap_or_default(),
        content_type: step["content_type"].as_str(),
        body: step["body"].as_str().unwrap_or_default().as_bytes(),
    };
    is_authentic(step["auth_token"].as_str().unwrap_or_default(), request)
}

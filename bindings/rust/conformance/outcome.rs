//! How a step ended, as the suite writes it.

use twilite::{object, Answer, Error, Object, Response, Value};

/// The outcome of a call; with what is known of the answer, if that is asked for.
pub fn of_answer(ended: Result<Answer, Error>, wants_response: bool) -> Object {
    let (mut outcome, response) = match ended {
        Ok(answer) => {
            let response = answer.response().clone();
            (object! { "ok" => answer.into_inner() }, response)
        }
        Err(error) => (of_error(&error), error.response().clone()),
    };
    if wants_response {
        outcome.insert("response", of_response(&response));
    }
    outcome
}

/// The outcome of what has no response.
pub fn of_value(ended: Result<impl Into<Value>, Error>) -> Object {
    match ended {
        Ok(value) => object! { "ok" => value },
        Err(error) => of_error(&error),
    }
}

/// The outcome of a failure.
pub fn of_error(error: &Error) -> Object {
    object! { "error" => error.object().clone() }
}

fn of_response(response: &Response) -> Object {
    let headers = response.headers();
    let fields = headers.iter().map(|(name, _)| (name.to_ascii_lowercase(), headers.get(name).map(String::from)));
    object! {
        "http_status" => response.http_status().unwrap_or(0),
        "request_id" => response.request_id().map(str::to_owned),
        "attempts" => response.attempts(),
        "headers" => fields.collect::<Object>(),
    }
}

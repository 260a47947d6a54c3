//! Read what the header of an answer says: how busy the account is, which version of a record came, when to come back.
//!
//!     build/rust/debug/examples/response_headers

use std::process::exit;

use twilite::products::verify_v2::Entity;
use twilite::{Answer, Client, Error};

fn main() -> Result<(), Error> {
    let client = Client::new()?;
    let answer = match fetch(&client) {
        Ok(answer) => answer,
        Err(error) => {
            if let Some(seconds) = error.response().headers().get("Retry-After") {
                println!("come back in {seconds} seconds");
            } else {
                eprintln!("failed: {error}");
            }
            exit(1)
        }
    };
    let response = answer.response();
    let header = |name| {
        response
            .headers()
            .get(name)
            .unwrap_or_else(|| "None".into())
    };
    let (status, request) = (
        response.http_status().unwrap_or_default(),
        response.request_id().unwrap_or("None"),
    );
    println!(
        "fetched: HTTP {status} {request} after {} attempts",
        response.attempts()
    );
    println!("it took {} seconds", header("twilio-request-duration")); // in whatever case
    println!(
        "with {} requests of the account at once",
        header("Twilio-Concurrent-Requests")
    );
    // Where an operation takes if_match, this is what it takes: the change is then made to this version alone.
    println!("version {}", header("ETag"));
    for (name, value) in response.headers().iter() {
        println!("   {name} {value}");
    }
    Ok(())
}

fn fetch(client: &Client) -> Result<Answer<Entity>, Error> {
    let entities = client
        .verify()
        .v2()
        .services()
        .id("VA0123456789abcdef0123456789abcdef")
        .entities();
    let now = std::time::UNIX_EPOCH
        .elapsed()
        .map_or(0, |time| time.as_nanos());
    let entity = entities.create(format!("rust-headers-{now}")).send()?;
    entities
        .id(entity.identity().unwrap_or_default())
        .fetch()
        .send()
}

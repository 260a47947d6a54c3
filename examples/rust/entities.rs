//! Create Verify entities, and list what the service has.
//!
//!     build/rust/debug/examples/entities [SERVICE_SID [COUNT]]
//!
//! Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
//! sandbox, which takes any service SID.

use std::error::Error;

use twilite::Client;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let service_sid = arguments
        .next()
        .unwrap_or_else(|| "VA0123456789abcdef0123456789abcdef".into());
    let count = arguments
        .next()
        .map_or(Ok(2), |count| count.parse::<u32>())?;

    let client = Client::new()?;
    let entities = client.verify().v2().services().id(service_sid).entities();
    for number in 0..count {
        let entity = entities.create(identity(number)).send()?;
        show(
            "created",
            [entity.sid(), entity.identity(), entity.date_created()],
        );
    }
    for entity in entities.list().limit(20).send()? {
        show(
            "listed ",
            [entity.sid(), entity.identity(), entity.date_created()],
        );
    }
    Ok(())
}

fn show(what: &str, values: [Option<&str>; 3]) {
    println!(
        "{what} {}",
        values.map(|value| value.unwrap_or("None")).join(" ")
    );
}

/// An identity that nobody has had.
fn identity(number: u32) -> String {
    let now = std::time::UNIX_EPOCH
        .elapsed()
        .map_or(0, |time| time.as_nanos());
    format!("rust-{now}-{}-{number}", std::process::id())
}

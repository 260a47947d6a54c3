//! Show how calls fail: which kind of error each failure is, and what it carries.
//!
//!     build/rust/debug/examples/errors

use twilite::{Client, Error, ErrorKind};

fn main() -> Result<(), Error> {
    let client = Client::new()?;

    let wrong = [
        ("Email", "nobody"),
        ("PolicySid", "RN12"),
        ("FriendlyNam", "x"),
    ];
    match client.call("trusthub.v1.customer_profile.create", wrong) {
        Err(error) if error.kind() == ErrorKind::InvalidParameters => {
            println!("Everything that is wrong with the parameters, at once; nothing was sent:");
            for parameter in error.parameters() {
                println!(
                    "   {} {} - {}",
                    parameter.name, parameter.rule, parameter.message
                );
            }
        }
        other => return other.map(drop),
    }

    match client
        .trusthub()
        .v1()
        .customer_profiles()
        .id("BU00000000000000000000000000000000")
        .fetch()
        .send()
    {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let (status, code) = (
                error.http_status().unwrap_or_default(),
                error.code().unwrap_or_default(),
            );
            let request = error.request_id().unwrap_or("None");
            println!(
                "A record that is not there: {status} {code} {} {request}",
                error.message()
            );
        }
        other => return other.map(drop),
    }

    let nowhere = Client::builder()
        .base_url("http://127.0.0.1:1")
        .max_retries(1)
        .build()?;
    let entities = nowhere
        .verify()
        .v2()
        .services()
        .id("VA0123456789abcdef0123456789abcdef")
        .entities();
    match entities.create("nobody-knows").send() {
        Err(error) if error.kind() == ErrorKind::Transport => {
            println!("A server that is not there: {}", error.message());
            let (effect, attempts) = (error.may_have_taken_effect(), error.attempts());
            println!("   may have taken effect: {effect} after {attempts} attempts");
        }
        other => return other.map(drop),
    }

    if let Err(error) = client.call("verify.v2.entity.creat", ()) {
        println!("Any other failure is a twilite::Error too: {error}");
    }
    Ok(())
}

//! Create IP-Messaging users, and list what the service has.
//!
//!     build/rust/debug/examples/users [SERVICE_SID [COUNT]]
//!
//! Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
//! sandbox, which takes any service SID.

use std::error::Error;

use twilite::products::ip_messaging_v2::User;
use twilite::{object, Client};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let service_sid = arguments
        .next()
        .unwrap_or_else(|| "IS0123456789abcdef0123456789abcdef".into());
    let count = arguments
        .next()
        .map_or(Ok(2), |count| count.parse::<u32>())?;

    let client = Client::new()?;
    let users = client
        .ip_messaging()
        .v2()
        .services()
        .id(service_sid)
        .users();
    for number in 0..count {
        // An object of attributes is sent as its JSON text, which is what the API wants.
        let create = users
            .create(identity(number))
            .friendly_name(format!("Example {number}"));
        let user = create.attributes(object! { "language" => "Rust" }).send()?;
        show("created", &user);
    }
    for user in users.list().limit(20).send()? {
        show("listed ", &user);
    }
    Ok(())
}

fn show(what: &str, user: &User) {
    let values = [user.sid(), user.identity(), user.attributes()];
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
    format!("rust-example/{now}-{}-{number}", std::process::id())
}

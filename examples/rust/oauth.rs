//! Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
//!
//!     build/rust/debug/examples/oauth [SERVICE_SID]
//!
//! The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does
//! TWILITE_BASE_URL for the sandbox, which takes any service SID.

use std::env;
use std::error::Error;

use twilite::Client;

fn main() -> Result<(), Box<dyn Error>> {
    let service_sid = env::args()
        .nth(1)
        .unwrap_or_else(|| "VA0123456789abcdef0123456789abcdef".into());

    // Client::new() alone would take them from the environment, too.
    let client = Client::builder()
        .client_id(env::var("TWILIO_CLIENT_ID")?)
        .client_secret(env::var("TWILIO_CLIENT_SECRET")?)
        .build()?;
    let entities = client.verify().v2().services().id(service_sid).entities();
    // The first call fetches a token; the next ones, on whatever thread, are sent with it.
    let now = std::time::UNIX_EPOCH.elapsed()?.as_nanos();
    let entity = entities.create(format!("rust-oauth-{now}")).send()?;
    println!("created {}", entity.sid().unwrap_or("None"));
    for entity in entities.list().limit(20).send()? {
        println!("listed  {}", entity.sid().unwrap_or("None"));
    }
    Ok(())
}

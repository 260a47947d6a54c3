//! Make an access token, with which a user's own program signs in at Conversations and Video.
//!
//!     build/rust/debug/examples/access_token IDENTITY [SERVICE_SID [ROOM]]
//!
//! The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what a
//! program's server answers to a user whom it has signed in.

use std::error::Error;

use twilite::{access_token, object, AccessTokenOptions};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let identity = arguments
        .next()
        .ok_or("access_token IDENTITY [SERVICE_SID [ROOM]]")?;
    let service_sid = arguments
        .next()
        .unwrap_or_else(|| "IS0123456789abcdef0123456789abcdef".into());
    let room = arguments.next().unwrap_or_else(|| "lobby".into());

    let grants = object! {
        "conversations" => object! { "service_sid" => service_sid },
        "video" => object! { "room" => room },
    };
    let made = access_token(
        AccessTokenOptions::new()
            .identity(identity)
            .ttl_seconds(600)
            .grants(grants),
    )?;
    println!(
        "{}",
        object! { "token" => made.token, "expires_at" => made.expires_at }
    );
    Ok(())
}

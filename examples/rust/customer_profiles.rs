//! Create a TrustHub customer profile, and list the drafts there are.
//!
//!     build/rust/debug/examples/customer_profiles [POLICY_SID [EMAIL]]
//!
//! Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
//! sandbox, which takes any policy SID.

use twilite::products::trusthub_v1::CustomerProfile;
use twilite::Client;

fn main() -> Result<(), twilite::Error> {
    let mut arguments = std::env::args().skip(1);
    let policy_sid = arguments
        .next()
        .unwrap_or_else(|| "RN0123456789abcdef0123456789abcdef".into());
    let email = arguments
        .next()
        .unwrap_or_else(|| "owner@example.com".into());

    let client = Client::new()?;
    let profiles = client.trusthub().v1().customer_profiles();
    let profile = profiles.create("Rust example", email, policy_sid).send()?;
    show("created", &profile);
    for profile in profiles.list().status("draft").limit(20).send()? {
        show("listed ", &profile);
    }
    Ok(())
}

fn show(what: &str, profile: &CustomerProfile) {
    let values = [profile.sid(), profile.status(), profile.friendly_name()];
    println!(
        "{what} {}",
        values.map(|value| value.unwrap_or("None")).join(" ")
    );
}

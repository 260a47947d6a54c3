//! Assign an object to a customer profile, and list what the profile has.
//!
//!     build/rust/debug/examples/entity_assignments [PROFILE_SID [OBJECT_SID]]
//!
//! Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
//! TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.

use twilite::products::trusthub_v1::CustomerProfileEntityAssignment;
use twilite::Client;

fn main() -> Result<(), twilite::Error> {
    let mut arguments = std::env::args().skip(1);
    let given = arguments.next();
    let object_sid = arguments
        .next()
        .unwrap_or_else(|| "IT0123456789abcdef0123456789abcdef".into());

    let client = Client::new()?;
    let profiles = client.trusthub().v1().customer_profiles();
    let profile_sid = match given {
        Some(sid) => sid,
        None => {
            let create = profiles.create(
                "Rust example",
                "owner@example.com",
                "RN0123456789abcdef0123456789abcdef",
            );
            let sid = create.send()?.sid().unwrap_or_default().to_owned();
            println!("profile  {sid}");
            sid
        }
    };
    let assignments = profiles.id(profile_sid).entity_assignments();
    show("assigned", &*assignments.create(object_sid).send()?);
    for assignment in assignments.list().limit(20).send()? {
        show("listed  ", &assignment);
    }
    Ok(())
}

fn show(what: &str, assignment: &CustomerProfileEntityAssignment) {
    let values = [assignment.sid(), assignment.object_sid()];
    println!(
        "{what} {}",
        values.map(|value| value.unwrap_or("None")).join(" ")
    );
}

//! A call by the chain of names: that with types, where there is one, which is known when this is compiled.

use twilite::{Answer, Client, Error, Object, Operation, Request, Value};

/// Performs a step by a chain.
pub fn perform(client: &Client, step: &Value) -> Result<Answer, Error> {
    let path: Vec<(&str, Option<&str>)> = step["path"].as_array().unwrap_or_default().iter().map(part).collect();
    typed(client, step, &path).unwrap_or_else(|| untyped(client, step, &path))
}

/// The chain that is looked up in the catalog.
fn untyped(client: &Client, step: &Value, path: &[(&str, Option<&str>)]) -> Result<Answer, Error> {
    let version: Vec<&str> = path.iter().take(2).map(|(name, _)| *name).collect();
    let chain = path.iter().skip(2).fold(client.chain(&version.join(".")), |chain, (name, id)| {
        let further = chain.to(name);
        id.map_or_else(|| further.clone(), |id| further.id(id))
    });
    chain.request(step["verb"].as_str().unwrap_or_default(), &step["arguments"])?.send()
}

/// The chain with types; `None` when there is none for a step.
fn typed(client: &Client, step: &Value, path: &[(&str, Option<&str>)]) -> Option<Result<Answer, Error>> {
    let verb = step["verb"].as_str()?;
    let mut arguments = step["arguments"].as_object().cloned().unwrap_or_default();
    let mut take = |name: &str| arguments.remove(name).and_then(|value| value.as_str().map(str::to_owned));
    Some(match (path, verb) {
        ([("verify", _), ("v2", _), ("services", Some(service)), ("entities", entity)], verb) => {
            let entities = client.verify().v2().services().id(*service).entities();
            match (verb, entity) {
                ("create", None) => send(entities.create(take("identity")?), arguments, Into::into),
                ("list", None) => send(entities.list(), arguments, Into::into),
                ("fetch", Some(id)) => send(entities.id(*id).fetch(), arguments, Into::into),
                ("delete", Some(id)) => send(entities.id(*id).delete(), arguments, nothing),
                _ => return None,
            }
        }
        ([("ip_messaging", _), ("v2", _), ("services", Some(service)), ("users", user)], verb) => {
            let users = client.ip_messaging().v2().services().id(*service).users();
            match (verb, user) {
                ("create", None) => send(users.create(take("identity")?), arguments, Into::into),
                ("list", None) => send(users.list(), arguments, Into::into),
                ("fetch", Some(id)) => send(users.id(*id).fetch(), arguments, Into::into),
                ("update", Some(id)) => send(users.id(*id).update(), arguments, Into::into),
                ("delete", Some(id)) => send(users.id(*id).delete(), arguments, nothing),
                _ => return None,
            }
        }
        ([("trusthub", _), ("v1", _), ("customer_profiles", profile)], verb) => {
            let profiles = client.trusthub().v1().customer_profiles();
            match (verb, profile) {
                ("create", None) => {
                    let create = profiles.create(take("friendly_name")?, take("email")?, take("policy_sid")?);
                    send(create, arguments, Into::into)
                }
                ("list", None) => send(profiles.list(), arguments, Into::into),
                ("fetch", Some(id)) => send(profiles.id(*id).fetch(), arguments, Into::into),
                ("update", Some(id)) => send(profiles.id(*id).update(), arguments, Into::into),
                ("delete", Some(id)) => send(profiles.id(*id).delete(), arguments, nothing),
                _ => return None,
            }
        }
        (
            [("trusthub", _), ("v1", _), ("customer_profiles", Some(profile)), ("entity_assignments", assignment)],
            verb,
        ) => {
            let assignments = client.trusthub().v1().customer_profiles().id(*profile).entity_assignments();
            match (verb, assignment) {
                ("create", None) => send(assignments.create(take("object_sid")?), arguments, Into::into),
                ("list", None) => send(assignments.list(), arguments, Into::into),
                ("fetch", Some(id)) => send(assignments.id(*id).fetch(), arguments, Into::into),
                ("delete", Some(id)) => send(assignments.id(*id).delete(), arguments, nothing),
                _ => return None,
            }
        }
        _ => return None,
    })
}

/// A name of a path, with the id that it may have.
fn part(step: &Value) -> (&str, Option<&str>) {
    (step.as_str().or(step[0].as_str()).unwrap_or_default(), step[1].as_str())
}

fn send<O: Operation>(
    request: Request<O>,
    arguments: Object,
    make: impl FnOnce(O::Output) -> Value,
) -> Result<Answer, Error> {
    let request = arguments.into_iter().fold(request, |request, (name, value)| request.parameter(&name, value));
    Ok(request.send()?.map(make))
}

/// What a delete brings.
fn nothing(_: ()) -> Value {
    Object::new().into()
}

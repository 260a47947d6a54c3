//! Where a chain of names leads, by the catalog.

use std::sync::{Arc, Mutex, PoisonError};

use crate::error::Error;
use crate::json::Value;

/// A step of a chain, as a program makes it.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Name(String),
    /// By none the only one is chosen.
    Ids(Vec<String>),
}

/// An operation that a chain leads to, and what the chain has chosen.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) operation: String,
    pub(crate) ids: Vec<(String, String)>,
}

/// An operation as the catalog has it.
struct Operation {
    id: String,
    verb: String,
    /// The chains that lead to it, without product and version: one, or two where the last name has another.
    chains: Vec<Vec<Part>>,
}

#[derive(Clone)]
enum Part {
    Name(String),
    Ids { parameters: Vec<String>, has_default: bool },
}

/// Finds the operation at the end of some steps.
pub(crate) fn find(version: &str, steps: &[Step], verb: &str) -> Result<Found, Error> {
    let operations = operations(version)?;
    let mut verbs = Vec::new();
    for operation in operations.iter() {
        let end = operation.chains.iter().flat_map(|chain| walk(chain, steps)).find(|way| way.rest.is_empty());
        match end {
            Some(way) if operation.verb == verb => return Ok(Found { operation: operation.id.clone(), ids: way.ids }),
            Some(_) => verbs.push(operation.verb.as_str()),
            None => {}
        }
    }
    if !verbs.is_empty() {
        return Err(misuse(version, steps, verb, &verbs));
    }
    let chains = || operations.iter().flat_map(|operation| &operation.chains);
    let is_way = |steps: &[Step]| chains().any(|chain| !walk(chain, steps).is_empty());
    // As many steps as lead somewhere.
    let good = (0..=steps.len()).rev().find(|count| is_way(&steps[..*count])).unwrap_or(0);
    let next: Vec<&Part> =
        chains().flat_map(|chain| walk(chain, &steps[..good])).filter_map(|way| way.rest.first()).collect();
    Err(match steps.get(good) {
        Some(Step::Name(name)) => {
            let names: Vec<&str> = next.iter().filter_map(|part| part.name()).collect();
            misuse(version, &steps[..good], name, &names)
        }
        Some(Step::Ids(ids)) => {
            let message = format!("{} takes no {} ids", shown(version, &steps[..good]), ids.len());
            Error::misuse(message, None)
        }
        None => misuse(version, steps, verb, &[]),
    })
}

impl Part {
    fn name(&self) -> Option<&str> {
        match self {
            Part::Name(name) => Some(name),
            Part::Ids { .. } => None,
        }
    }

    fn has_default(&self) -> bool {
        matches!(self, Part::Ids { has_default: true, .. })
    }
}

/// A way along a chain: what is left of it after some steps, and what they have chosen.
struct Way<'c> {
    rest: &'c [Part],
    ids: Vec<(String, String)>,
}

/// All ways to go some steps along a chain, those first that leave nothing out.
fn walk<'c>(chain: &'c [Part], steps: &[Step]) -> Vec<Way<'c>> {
    let step = match steps.first() {
        Some(step) => step,
        None => return vec![Way { rest: chain, ids: Vec::new() }],
    };
    let mut ways = Vec::new();
    match (chain.first(), step) {
        (Some(Part::Name(part)), Step::Name(name)) if part == name => ways.extend(walk(&chain[1..], &steps[1..])),
        (Some(Part::Ids { parameters, .. }), Step::Ids(ids)) if parameters.len() == ids.len() => {
            for mut way in walk(&chain[1..], &steps[1..]) {
                way.ids.extend(parameters.iter().cloned().zip(ids.iter().cloned()));
                ways.push(way);
            }
        }
        _ => {}
    }
    match chain {
        [id, rest @ ..] if id.has_default() => ways.extend(walk(rest, steps)),
        [Part::Name(_), id, rest @ ..] if id.has_default() => ways.extend(walk(rest, steps)),
        _ => {}
    }
    ways
}

/// The operations of one version of a product, which are read when they are first used.
fn operations(version: &str) -> Result<Arc<Vec<Operation>>, Error> {
    static READ: Mutex<Vec<(String, Arc<Vec<Operation>>)>> = Mutex::new(Vec::new());
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, operations)) = read.iter().find(|(name, _)| name == version) {
        return Ok(operations.clone());
    }
    let described = crate::describe(version)?;
    let resources = described["resources"].as_array().unwrap_or_default();
    let all = resources.iter().flat_map(|resource| {
        let operations = resource["operations"].as_array().unwrap_or_default();
        operations.iter().map(move |operation| of_catalog(resource, operation))
    });
    let operations = Arc::new(all.collect());
    read.push((version.to_owned(), Arc::clone(&operations)));
    Ok(operations)
}

fn of_catalog(resource: &Value, operation: &Value) -> Operation {
    let parts: Vec<&str> = texts(&operation["chain"]).collect();
    let chain: Vec<Part> = parts.iter().skip(2).map(|part| part_of(operation, part)).collect();
    let mut chains = vec![chain];
    // The last name of the resource's chain may have another, with which an operation's own goes on.
    if let Some(long_name) = resource["long_name"].as_str() {
        let last = texts(&resource["chain"]).count() - 3;
        let mut longer = chains[0].clone();
        longer[last] = Part::Name(long_name.to_owned());
        chains.push(longer);
    }
    let text = |name: &str| operation[name].as_str().unwrap_or_default().to_owned();
    Operation { id: text("id"), verb: text("verb"), chains }
}

/// Reads a part of a chain: a name, `{ServiceSid}`, `{Field},{PhoneNumber}`, or `()`.
fn part_of(operation: &Value, part: &str) -> Part {
    if !part.starts_with(['{', '(']) {
        return Part::Name(part.to_owned());
    }
    let in_route = part.split(',').filter_map(|id| id.strip_prefix('{')?.strip_suffix('}'));
    let declared = in_route.filter_map(|name| {
        let parameters = operation["parameters"].as_array()?.iter();
        let mut in_path = parameters.filter(|parameter| parameter["in"].as_str() == Some("path"));
        in_path.find(|parameter| parameter["wire"].as_str().or_else(|| parameter["name"].as_str()) == Some(name))
    });
    let declared: Vec<&Value> = declared.collect();
    Part::Ids {
        has_default: declared.len() == 1 && declared[0].get("default").is_some(),
        parameters: declared.iter().filter_map(|parameter| parameter["name"].as_str().map(str::to_owned)).collect(),
    }
}

fn texts(array: &Value) -> impl Iterator<Item = &str> {
    array.as_array().unwrap_or_default().iter().filter_map(Value::as_str)
}

fn misuse(version: &str, steps: &[Step], name: &str, known: &[&str]) -> Error {
    let mut message = format!("{} has no {name}", shown(version, steps));
    let nearest = known.iter().map(|other| (distance(name, other), *other)).min();
    if let Some((away, other)) = nearest {
        if away <= name.len().max(3) / 3 {
            message += &["; did you mean ", other, "?"].concat();
        }
    }
    Error::misuse(message, None)
}

fn shown(version: &str, steps: &[Step]) -> String {
    let steps = steps.iter().map(|step| match step {
        Step::Name(name) => format!(".{name}"),
        Step::Ids(_) => "(…)".to_owned(),
    });
    version.to_owned() + &steps.collect::<String>()
}

/// How many characters have to be put in, taken out or replaced to make one name of another.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, byte) in one.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (place, against) in other.bytes().enumerate() {
            let replaced = diagonal + usize::from(byte != against);
            diagonal = row[place + 1];
            row[place + 1] = replaced.min(diagonal + 1).min(row[place] + 1);
        }
    }
    row[other.len()]
}

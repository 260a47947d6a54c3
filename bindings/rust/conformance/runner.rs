//! The runner of the conformance suite: what it is told and what it says is in bindings/conformance/FORMAT.md.

mod chain;
mod outcome;
mod steps;

use std::error::Error;
use std::io::{self, BufRead, Write};

use twilite::{object, Object, Value};

use steps::Case;

fn main() -> Result<(), Box<dyn Error>> {
    let hello = object! {
        "format" => 1, "binding" => "rust", "runtime" => concat!("rust ", env!("RUSTC_VERSION")),
        "library" => twilite::version()?,
    };
    say(&hello)?;
    for line in io::stdin().lock().lines() {
        let told: Value = line?.parse()?;
        let case = Case::new(&told["client"])?;
        let steps = told["steps"].as_array().unwrap_or_default();
        let outcomes: Vec<Object> = steps.iter().map(|step| case.perform(step)).collect();
        say(&object! { "id" => told["id"].clone(), "outcomes" => outcomes })?;
        case.close();
    }
    Ok(())
}

fn say(line: &Object) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "{line}")?;
    output.flush()
}

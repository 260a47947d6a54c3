//! Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.
//!
//!     build/rust/debug/examples/from_file OPERATION [FILE]
//!     echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | build/rust/debug/examples/from_file verify.v2.entity.create
//!
//! Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.

use std::error::Error;
use std::io::{self, Read, Write};
use std::process::exit;
use std::{env, fs};

use twilite::{object, Client, ParseError, Value};

fn main() {
    exit(run().unwrap_or_else(|problem| {
        eprintln!("{problem}");
        2
    }))
}

fn run() -> Result<i32, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let text = match arguments.as_slice() {
        [_] => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text)?;
            text
        }
        [_, file] => fs::read_to_string(file)?,
        _ => return Err("from_file OPERATION [FILE]".into()),
    };
    let parameters = values(&text)?;
    if parameters.is_empty() {
        return Err("there are no parameters; {} stands for none".into());
    }

    let client = Client::new()?;
    let mut has_failed = false;
    for each in parameters {
        let line = match client.call(&arguments[0], each) {
            Ok(answer) => answer.into_inner(),
            Err(error) => {
                has_failed = true;
                object! { "error" => error.object().clone() }.into()
            }
        };
        writeln!(io::stdout(), "{line}")?;
    }
    Ok(has_failed.into())
}

/// Reads one JSON object, or one on each line.
fn values(text: &str) -> Result<Vec<Value>, ParseError> {
    if let Ok(value) = text.parse() {
        return Ok(vec![value]);
    }
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(str::parse)
        .collect()
}

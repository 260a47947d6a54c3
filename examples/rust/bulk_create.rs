//! Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.
//!
//!     build/rust/debug/examples/bulk_create ip_messaging.v2.user.create users.jsonl > results.jsonl
//!
//! Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
//! {"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result. The exit
//! status is 0 if all lines are created, 1 if not, 2 if nothing could be done.

use std::collections::HashMap;
use std::env;
use std::error::Error;
use std::fs::File;
use std::future::Future;
use std::io::{self, BufRead, BufReader, Write};
use std::pin::Pin;
use std::process::exit;
use std::sync::mpsc::{channel, sync_channel, Sender, SyncSender};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake};
use std::thread;

use twilite::{object, validate, Answer, Call, Client, ErrorKind, Object, Parameters, Value};

/// How many creates are read ahead of their results.
const AHEAD: usize = 128;

/// What happens to the creates.
enum Event {
    Begun(usize, Call<Value>),
    Woken(usize),
    /// There are no more lines, perhaps because they cannot be read.
    Ended(io::Result<()>),
}

fn main() {
    match run() {
        Ok(status) => exit(status),
        Err(problem) => {
            eprintln!("{problem}");
            exit(2)
        }
    }
}

fn run() -> Result<i32, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (operation, file): (_, Box<dyn BufRead + Send>) = match arguments.as_slice() {
        [operation] => (operation.clone(), Box::new(BufReader::new(io::stdin()))),
        [operation, file] => (
            operation.clone(),
            Box::new(BufReader::new(File::open(file)?)),
        ),
        _ => return Err("bulk_create OPERATION [FILE]".into()),
    };
    check_create(&operation)?;
    let client = Client::new()?;
    let (events, happened) = channel();
    let (places, left) = sync_channel(AHEAD);
    let reader = events.clone();
    thread::spawn(move || {
        let end = read(file, &client, &operation, &reader, &places);
        let _ = reader.send(Event::Ended(end));
    });

    let mut creates = HashMap::new();
    let (mut counts, mut end) = (Counts::default(), None);
    while end.is_none() || !creates.is_empty() {
        let line = match happened.recv()? {
            Event::Begun(line, call) => {
                creates.insert(line, call);
                line
            }
            Event::Woken(line) => line,
            Event::Ended(result) => {
                end = Some(result);
                continue;
            }
        };
        let waker = Arc::new(Waker {
            line,
            events: Mutex::new(events.clone()),
        })
        .into();
        let ended = match creates
            .get_mut(&line)
            .map(|call| Pin::new(call).poll(&mut Context::from_waker(&waker)))
        {
            Some(Poll::Ready(ended)) => ended,
            _ => continue,
        };
        creates.remove(&line);
        left.recv()?;
        if let Err(problem) = writeln!(io::stdout(), "{}", counts.result(line, ended)) {
            eprintln!("The results could not be written: {problem}");
            return Ok(1);
        }
    }
    let Counts {
        created,
        refused,
        unknown,
    } = counts;
    eprintln!("{created} created, {refused} refused, {unknown} of unknown outcome");
    if let Some(Err(problem)) = end {
        eprintln!("Not all lines could be read: {problem}");
        return Ok(1);
    }
    Ok((refused + unknown > 0).into())
}

/// Refuses an operation that is not there, or that does not create.
fn check_create(operation: &str) -> Result<(), Box<dyn Error>> {
    match validate(operation, ()) {
        Err(error) if error.kind() != ErrorKind::InvalidParameters => Err(error.into()),
        _ if !operation.ends_with(".create") => Err(format!("{operation} creates nothing").into()),
        _ => Ok(()),
    }
}

/// Begins a create for each line that is not blank, when there is a place for it.
fn read(
    mut file: impl BufRead,
    client: &Client,
    operation: &str,
    events: &Sender<Event>,
    places: &SyncSender<()>,
) -> io::Result<()> {
    let (mut text, mut line) = (Vec::new(), 0);
    while file.read_until(b'\n', &mut text)? > 0 {
        line += 1;
        if text.iter().any(|byte| !byte.is_ascii_whitespace()) {
            // What is no JSON object the library refuses, so a text in the place of what is not UTF-8.
            let parameters = match std::str::from_utf8(&text) {
                Ok(text) => Parameters::from_json(text),
                Err(problem) => Value::from(problem.to_string()).into(),
            };
            if places.send(()).is_err() {
                break;
            }
            let _ = events.send(Event::Begun(line, client.call_async(operation, parameters)));
        }
        text.clear();
    }
    Ok(())
}

#[derive(Default)]
struct Counts {
    created: usize,
    refused: usize,
    unknown: usize,
}

impl Counts {
    /// Counts how a create ended, and gives its line of the output.
    fn result(&mut self, line: usize, ended: Result<Answer, twilite::Error>) -> Object {
        match ended {
            Ok(answer) => {
                self.created += 1;
                object! { "line" => line, "sid" => answer["sid"].clone() }
            }
            Err(error) => {
                *if error.may_have_taken_effect() {
                    &mut self.unknown
                } else {
                    &mut self.refused
                } += 1;
                object! { "line" => line, "error" => error.object().clone() }
            }
        }
    }
}

/// Wakes a create: it is polled again.
struct Waker {
    line: usize,
    events: Mutex<Sender<Event>>,
}

impl Wake for Waker {
    fn wake(self: Arc<Self>) {
        if let Ok(events) = self.events.lock() {
            let _ = events.send(Event::Woken(self.line));
        }
    }
}

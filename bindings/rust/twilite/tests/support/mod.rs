//! A small HTTP server that answers as a test says, and what most tests need beside it.

// Each test uses some of it.
#![allow(dead_code)]

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process;
use std::sync::mpsc::{channel, Receiver, Sender};
use std::sync::{Arc, Mutex, Once};
use std::thread;
use std::time::Duration;

use twilite::{Client, ClientBuilder};

pub const SERVICE: &str = "VA0123456789abcdef0123456789abcdef";
pub const AUTH_TOKEN: &str = "the-t0ken-of-the-tests";

/// How long a test waits for what must come.
pub const LONGEST: Duration = Duration::from_secs(30);

/// A request that came.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub body: String,
}

/// What is answered.
pub struct Answer {
    pub status: u16,
    pub json: String,
    pub header: &'static str,
}

pub fn answer(status: u16, json: impl Into<String>) -> Answer {
    Answer { status, json: json.into(), header: "Twilio-Request-Id: RQ0123456789abcdef0123456789abcdef\r\n" }
}

pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
    /// A word for each connection that its client has closed.
    gone: Mutex<Receiver<()>>,
}

impl Server {
    /// Answers each request by a function, which may wait; `None` for no answer at all, until the client goes away.
    pub fn start(respond: impl Fn(&Request) -> Option<Answer> + Send + Sync + 'static) -> Self {
        static BOUND: Once = Once::new();
        BOUND.call_once(|| drop(thread::spawn(end_what_hangs)));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (left, gone) = channel();
        let (respond, kept) = (Arc::new(respond), requests.clone());
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let (respond, requests, left): (_, _, Sender<()>) = (respond.clone(), kept.clone(), left.clone());
                thread::spawn(move || {
                    let _ = serve(&connection, &*respond, &requests);
                    let _ = left.send(());
                });
            }
        });
        Server { url, requests, gone: Mutex::new(gone) }
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .account_sid("AC0123456789abcdef0123456789abcdef")
            .auth_token(AUTH_TOKEN)
            .base_url(&self.url)
            .max_retries(0)
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// Waits until a client has closed a connection.
    pub fn wait_for_a_client_to_leave(&self) {
        self.gone.lock().unwrap().recv_timeout(LONGEST).unwrap();
    }
}

/// Ends a process whose tests wait for what never comes.
fn end_what_hangs() {
    thread::sleep(4 * LONGEST);
    eprintln!("the tests hang");
    process::abort();
}

fn serve(
    connection: &TcpStream,
    respond: &(dyn Fn(&Request) -> Option<Answer> + Send + Sync),
    requests: &Mutex<Vec<Request>>,
) -> io::Result<()> {
    let mut reader = BufReader::new(connection);
    while let Some(request) = read(&mut reader)? {
        requests.lock().unwrap().push(request.clone());
        match respond(&request) {
            Some(Answer { status, json, header }) => {
                let length = json.len();
                let text = format!(
                    "HTTP/1.1 {status} Scripted\r\nContent-Type: application/json\r\n{header}\
                     Content-Length: {length}\r\n\r\n{json}"
                );
                let mut writer = connection;
                writer.write_all(text.as_bytes())?;
            }
            None => {
                io::copy(&mut reader, &mut io::sink())?;
            }
        }
    }
    Ok(())
}

fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split(' ').map(str::to_owned);
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse().unwrap_or(0),
            Some(_) => {}
            None => break,
        }
    }
    let mut body = String::new();
    reader.take(length).read_to_string(&mut body)?;
    Ok(Some(Request { method, target, body }))
}

/// A page of entities: those from a number on, and whether there is another page.
pub fn page(first: usize, count: usize, next: Option<usize>) -> String {
    let records: Vec<String> = (first..first + count).map(|number| format!("{{\"sid\":\"YE{number}\"}}")).collect();
    let next = next.map_or("null".into(), |page| {
        format!("\"https://verify.twilio.com/v2/Services/{SERVICE}/Entities?Page={page}&PageToken=PT{page}\"")
    });
    format!("{{\"entities\":[{}],\"meta\":{{\"key\":\"entities\",\"next_page_url\":{next}}}}}", records.join(","))
}

//! Receive webhooks, and let nobody in but Twilio: a small HTTP server of the standard library alone.
//!
//!     export TWILIO_AUTH_TOKEN=... WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
//!     build/rust/debug/examples/webhook [PORT]

use std::env;
use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use twilite::webhook::{is_authentic, WebhookRequest};

const LARGEST_BODY: u64 = 1 << 20;
const LARGEST_HEADER: u64 = 1 << 16;

fn main() -> Result<(), Box<dyn Error>> {
    let (auth_token, origin) = (env::var("TWILIO_AUTH_TOKEN")?, env::var("WEBHOOK_ORIGIN")?);
    let port = env::args()
        .nth(1)
        .map_or(Ok(8000), |port| port.parse::<u16>())?;
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    println!("http://{}", listener.local_addr()?);
    io::stdout().flush()?;
    for connection in listener.incoming() {
        let (auth_token, origin, connection) = (auth_token.clone(), origin.clone(), connection?);
        thread::spawn(move || serve(connection, &auth_token, &origin));
    }
    Ok(())
}

/// A request, with its path and query as they came.
struct Request {
    target: String,
    signature: Option<String>,
    content_type: Option<String>,
    body: Vec<u8>,
}

fn serve(connection: TcpStream, auth_token: &str, origin: &str) -> io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(10)))?;
    let (status, kind, text) = match read(&connection) {
        Ok(Ok(request)) => match is_twilios(&request, auth_token, origin) {
            true => ("200 OK", "text/xml; charset=utf-8", answer(&request.body)),
            false => refusal("403 Forbidden"),
        },
        Ok(Err(status)) => refusal(status),
        Err(_) => return Ok(()),
    };
    let length = text.len();
    write!(
        &connection,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{text}"
    )
}

fn refusal(status: &'static str) -> (&'static str, &'static str, String) {
    (status, "text/plain", format!("{status}\n"))
}

fn is_twilios(request: &Request, auth_token: &str, origin: &str) -> bool {
    let checked = WebhookRequest {
        signature: request.signature.as_deref(),
        url: &format!("{origin}{}", request.target),
        content_type: request.content_type.as_deref(),
        body: &request.body,
    };
    is_authentic(auth_token, checked).unwrap_or(false)
}

/// Reads a request; the inner error is the status with which it is refused.
fn read(connection: &TcpStream) -> io::Result<Result<Request, &'static str>> {
    let mut reader = BufReader::new(connection);
    let (mut line, mut length) = (String::new(), 0);
    let mut header = (&mut reader).take(LARGEST_HEADER);
    header.read_line(&mut line)?;
    let target = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut request = Request {
        target,
        signature: None,
        content_type: None,
        body: Vec::new(),
    };
    loop {
        line.clear();
        if header.read_line(&mut line)? == 0 {
            return Ok(Err("400 Bad Request"));
        }
        let (name, value) = match line.trim_end().split_once(':') {
            Some((name, value)) => (name.to_ascii_lowercase(), value.trim()),
            None if line.trim_end().is_empty() => break,
            None => return Ok(Err("400 Bad Request")),
        };
        match name.as_str() {
            "content-length" => match value.parse() {
                Ok(announced) if announced <= LARGEST_BODY => length = announced,
                _ => return Ok(Err("413 Content Too Large")),
            },
            "content-type" => request.content_type = Some(value.to_owned()),
            "x-twilio-signature" => request.signature = Some(value.to_owned()),
            _ => {}
        }
    }
    reader.take(length).read_to_end(&mut request.body)?;
    Ok(Ok(request))
}

/// Answers a message with what the message said.
fn answer(form: &[u8]) -> String {
    let said = form
        .split(|byte| *byte == b'&')
        .find_map(|pair| pair.strip_prefix(b"Body="))
        .unwrap_or_default();
    let said = unescaped(said).replace('&', "&amp;").replace('<', "&lt;");
    format!("<Response><Message>You said: {said}</Message></Response>")
}

/// A value of a form, without its escapes.
fn unescaped(value: &[u8]) -> String {
    let mut found = Vec::with_capacity(value.len());
    let mut at = 0;
    while at < value.len() {
        let hexadecimal = value
            .get(at + 1..at + 3)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = hexadecimal.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (value[at], byte) {
            (b'%', Some(byte)) => {
                found.push(byte);
                at += 2;
            }
            (b'+', _) => found.push(b' '),
            (other, _) => found.push(other),
        }
        at += 1;
    }
    String::from_utf8_lossy(&found).into_owned()
}

/*
 * Receive webhooks with the HTTP server of Node.js, and let nobody in but Twilio. onlyTwilio goes around any handler.
 *
 *     export TWILIO_AUTH_TOKEN=... WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
 *     node examples/node/webhook.mjs [PORT]
 */

import { createServer } from 'node:http';
import { webhooks } from 'twilite';

const LARGEST_BODY = 1 << 20;

/** Calls the handler with Twilio's requests and their bodies; answers all others 403. */
function onlyTwilio(authToken, origin, handler) {
  return async (request, response) => {
    const body = await bodyOf(request);
    if (body === undefined) return refuse(response, 413, 'Content Too Large');
    const { 'x-twilio-signature': signature, 'content-type': contentType } = request.headers;
    // request.url is the raw path and query, as they came.
    if (!webhooks.isAuthentic(authToken, signature, origin + request.url, contentType, body)) {
      return refuse(response, 403, 'Forbidden');
    }
    return handler(request, response, body);
  };
}

/** Read a body; undefined when it is too large. */
async function bodyOf(request) {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return undefined;
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuse(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain', Connection: 'close' }).end(`${text}\n`);
}

/** Answers a message with what the message said. */
function answerMessage(request, response, body) {
  const said = new URLSearchParams(body.toString()).get('Body') ?? '';
  const escaped = said.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  response.writeHead(200, { 'Content-Type': 'text/xml; charset=utf-8' });
  response.end(`<Response><Message>You said: ${escaped}</Message></Response>`);
}

const { TWILIO_AUTH_TOKEN, WEBHOOK_ORIGIN } = process.env;
const server = createServer(onlyTwilio(TWILIO_AUTH_TOKEN, WEBHOOK_ORIGIN, answerMessage));
server.listen(Number(process.argv[2] ?? 8000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});

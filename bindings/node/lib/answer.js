'use strict';

const { inspect } = require('node:util');

/**
 * The header fields of an answer, by their names in whatever case.
 *
 * A field that came more than once is one value, joined by ", "; but of Set-Cookie, which cannot be joined, it is the first.
 * Names are listed as they came, and in that order.
 */
class Headers {
  #fields = new Map();

  constructor(lines) {
    for (const line of (lines ?? '').split('\r\n')) {
      const colon = line.indexOf(': ');
      if (colon < 0) continue;
      const name = line.slice(0, colon);
      const key = name.toLowerCase();
      const field = this.#fields.get(key);
      if (field) field.values.push(line.slice(colon + 2));
      else this.#fields.set(key, { name, values: [line.slice(colon + 2)] });
    }
  }

  /** How many different fields there are. */
  get size() {
    return this.#fields.size;
  }

  /** Give the value of a field; undefined when there is none. */
  get(name) {
    const values = this.getAll(name);
    return values.length === 0 || name.toLowerCase() === 'set-cookie' ? values[0] : values.join(', ');
  }

  /** Give each value of a field by itself, in their order. */
  getAll(name) {
    return [...(this.#fields.get(name.toLowerCase())?.values ?? [])];
  }

  /** Tell whether there is a field. */
  has(name) {
    return this.#fields.has(name.toLowerCase());
  }

  /** Go through names and values. */
  *entries() {
    for (const { name } of this.#fields.values()) yield [name, this.get(name)];
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  toJSON() {
    return Object.fromEntries(this);
  }

  [inspect.custom](depth, options) {
    return `Headers ${inspect(this.toJSON(), options)}`;
  }
}

/** How a call was answered. Empty when there was no answer. */
class Answer {
  #lines;
  #headers;

  constructor(httpStatus, attempts, lines) {
    /** The status of the last answer that came; undefined when there was none. */
    this.httpStatus = httpStatus || undefined;
    /** The HTTP requests made for the call, all pages and tries together. */
    this.attempts = attempts;
    this.#lines = lines;
  }

  /** The header fields of that answer, read when they are first looked at. */
  get headers() {
    this.#headers ??= new Headers(this.#lines);
    return this.#headers;
  }

  /** Its Twilio-Request-Id, which Twilio's support asks for; undefined when it had none. */
  get requestId() {
    return this.headers.getAll('Twilio-Request-Id').at(-1);
  }
}

const NO_ANSWER = Object.freeze(new Answer(0, 0, null));

const answers = new WeakMap();

/** Remember what is known of how a value came. */
function remember(value, answer) {
  if (typeof value === 'object' && value !== null) answers.set(value, answer);
  return value;
}

/** Tell how the call was answered that brought a record, a page or a list; empty for what no call of its own has brought. */
function responseOf(value) {
  return answers.get(value) ?? NO_ANSWER;
}

module.exports = { Answer, Headers, NO_ANSWER, remember, responseOf };

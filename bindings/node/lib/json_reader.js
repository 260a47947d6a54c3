'use strict';

/**
 * Read JSON with all its integers exact: those that a number cannot hold are BigInts.
 *
 * What has none is read by JSON.parse. Throws a SyntaxError for what is not JSON.
 */
function parse(text) {
  const value = JSON.parse(text);
  return LONG_INTEGER.test(text) ? new Reader(text).value() : value;
}

// Digits enough to be beyond 2^53, where a value may begin. It may be in a text, too: then the reader finds what JSON.parse did.
const LONG_INTEGER = /(?:^|[[{:,\s-])\d{16}/;
const NUMBER = /-?\d+(?:(\.\d+)?([eE][+-]?\d+)?)/y;
const SPACE = /[ \t\n\r]*/y;

/** Reads JSON that is known to be JSON. */
class Reader {
  #text;
  #at = 0;

  constructor(text) {
    this.#text = text;
  }

  value() {
    this.#skip();
    const text = this.#text;
    switch (text[this.#at]) {
      case '{':
        return this.#object();
      case '[':
        return this.#array();
      case '"':
        return this.#string();
      case 't':
        return this.#word(4, true);
      case 'f':
        return this.#word(5, false);
      case 'n':
        return this.#word(4, null);
      default:
        return this.#number();
    }
  }

  #object() {
    const object = {};
    while (!this.#ends('}')) {
      this.#skip();
      const name = this.#string();
      this.#skip();
      this.#at++; // the colon
      const value = this.value();
      if (name === '__proto__') {
        Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
      } else {
        object[name] = value;
      }
    }
    return object;
  }

  #array() {
    const array = [];
    while (!this.#ends(']')) array.push(this.value());
    return array;
  }

  /** Go over a bracket or a comma, and tell whether the closing bracket is there. */
  #ends(bracket) {
    this.#skip();
    if (this.#text[this.#at] !== bracket) {
      this.#at++;
      this.#skip();
      if (this.#text[this.#at] !== bracket) return false;
    }
    this.#at++;
    return true;
  }

  #string() {
    const text = this.#text;
    const start = this.#at;
    let end = start;
    let backslashes;
    do {
      end = text.indexOf('"', end + 1);
      backslashes = 0;
      while (text[end - 1 - backslashes] === '\\') backslashes++;
    } while (backslashes % 2 === 1);
    this.#at = end + 1;
    const inner = text.slice(start + 1, end);
    return inner.includes('\\') ? JSON.parse(`"${inner}"`) : inner;
  }

  #number() {
    NUMBER.lastIndex = this.#at;
    const [digits, fraction, exponent] = NUMBER.exec(this.#text);
    this.#at += digits.length;
    const number = Number(digits);
    return fraction || exponent || Number.isSafeInteger(number) ? number : BigInt(digits);
  }

  #word(length, value) {
    this.#at += length;
    return value;
  }

  #skip() {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
  }
}

module.exports = { parse };

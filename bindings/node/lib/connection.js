'use strict';

const { Calls } = require('./calls');
const { checkText, decode, encode } = require('./encoding');
const { misuse } = require('./errors');
const { library, STATUS } = require('./library');

/** The options of a call and of a stream. */
const OPTIONS = ['signal', 'deadline'];

const LONGEST_DEADLINE = 2 ** 31 - 1;

/** A client of the library's: it performs operations until it is closed. */
class Connection {
  #calls = new Calls();
  #handle;

  /** Options as the library calls them. */
  constructor(options, queueOptions) {
    const calls = this.#calls;
    const handle = library().createClient(encode(options), encode(queueOptions), (batch) => calls.deliver(batch));
    if (Array.isArray(handle)) decode(handle); // throws what is wrong
    this.#handle = handle;
  }

  /** Perform an operation: its value, and how it was answered. */
  async perform(operation, parameters, options) {
    const { signal, deadline } = checked(options, operation);
    checkText(operation, "An operation's id");
    const json = encode(parameters, operation);
    const handle = this.#open(operation);
    const { submit, cancel } = library();
    return this.#calls.perform(operation, {
      submit: (tag, left) => submit(handle, tag, operation, json, left),
      cancel: (tag) => cancel(handle, tag),
      signal,
      deadline,
    });
  }

  /** Go through the pages of a list. The one that was read last is all that is kept; stopping early frees all at once. */
  async *pages(operation, parameters, options) {
    const { signal, deadline } = checked(options, operation);
    checkText(operation, "An operation's id");
    const { createPager, submitPage, cancel, freePager } = library();
    const pager = createPager(this.#open(operation), operation, encode(parameters, operation));
    if (Array.isArray(pager)) decode(pager, operation); // throws what is wrong
    try {
      for (;;) {
        const handle = this.#open(operation);
        const page = await this.#calls.perform(operation, {
          submit: (tag, left) => submitPage(handle, tag, pager, left),
          cancel: (tag) => cancel(handle, tag),
          signal,
          deadline,
        });
        if (page.status === STATUS.DONE) return;
        yield page.value;
      }
    } finally {
      freePager(pager);
    }
  }

  /** Refuse calls from now on, and cancel those in flight. */
  close() {
    const handle = this.#handle;
    this.#handle = undefined;
    if (handle === undefined) return;
    this.#calls.end();
    library().closeClient(handle);
  }

  #open(operation) {
    if (this.#handle === undefined) throw misuse('The client was closed', operation);
    return this.#handle;
  }
}

/** Check the options of a call. */
function checked(options, operation) {
  for (const name of Object.keys(options ?? {})) {
    if (!OPTIONS.includes(name)) throw misuse(`${name} is no option here; there are ${OPTIONS.join(' and ')}`, operation);
  }
  const { signal, deadline } = options ?? {};
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw misuse('signal is an AbortSignal', operation);
  if (deadline !== undefined && !(Number.isInteger(deadline) && deadline > 0 && deadline <= LONGEST_DEADLINE)) {
    throw misuse(`deadline is a whole number of milliseconds, 1 to ${LONGEST_DEADLINE}`, operation);
  }
  return options ?? {};
}

module.exports = { Connection };

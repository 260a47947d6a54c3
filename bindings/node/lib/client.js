'use strict';

const { inspect } = require('node:util');
const { remember } = require('./answer');
const { describe } = require('./catalog');
const { products } = require('./chain');
const { Connection } = require('./connection');
const { misuse } = require('./errors');
const { snake } = require('./names');

let connectionOf;

/**
 * Credentials, options and kept connections. Make one, and keep it: any number of calls may be in flight at once.
 *
 * Nothing blocks the event loop, and no thread is used: the library's queue waits in libuv. A client without calls in flight
 * does not keep the process alive.
 */
class Client {
  #connection;

  static {
    connectionOf = (client) => client.#connection;
  }

  /**
   * Make a client of options, and of the environment for those that are not given. Sends nothing.
   *
   * options  those of the library in JavaScript's spelling (`accountSid`, `timeoutMs`), those of its queue (`maxInFlight`)
   *          among them
   *
   * Throws a MisuseError when an option is wrong or there are no credentials, a LibraryError where the library is not.
   */
  constructor(options = {}) {
    if (typeof options !== 'object' || options === null) throw misuse('The options of a client are an object');
    prepare();
    const queueOptions = new Set(describe().queue_options.map(({ name }) => name));
    const ofClient = {};
    const ofQueue = {};
    for (const [name, value] of Object.entries(options)) {
      const spelled = snake(name);
      (queueOptions.has(spelled) ? ofQueue : ofClient)[spelled] = value;
    }
    this.#connection = new Connection(ofClient, ofQueue);
  }

  /**
   * Perform an operation by its id, such as "verify.v2.entity.create", and give its JSON as values of JavaScript's.
   *
   * parameters  as the API spells them (FriendlyName) or in snake_case; null and undefined are as if not given
   * options     `signal`, an AbortSignal that cancels the call; `deadline`, how many milliseconds it may take in all
   *
   * Rejects with a TwiliteError.
   */
  async call(operation, parameters, options) {
    const { value, answer } = await this.#connection.perform(operation, parameters, options);
    return remember(value, answer);
  }

  /**
   * Ask for a route that the library does not know, with all that it does for those that it knows, and give the answer's JSON.
   *
   * method   GET, POST, PUT, PATCH or DELETE; or LIST, a GET whose pages are followed
   * product  the first label of the host: "verify"
   * path     the route; {Name} stands for a parameter
   */
  request(method, product, path, parameters, options) {
    return this.call(`${method} ${product} ${path}`, parameters, options);
  }

  /**
   * Go through the records of a list operation, with one page of them in memory at a time. Pages are asked for as they are
   * needed, and leaving the loop frees what there is at once.
   *
   * Throws a TwiliteError from the loop.
   */
  async *stream(operation, parameters, options) {
    for await (const page of this.#connection.pages(operation, parameters, options)) yield* page;
  }

  /**
   * Refuse calls from now on, and cancel those in flight: each rejects with a CancelledError, which says whether it may have
   * taken effect. Closing again changes nothing.
   */
  async close() {
    this.#connection.close();
  }

  [inspect.custom](depth, { stylize }) {
    return stylize('[twilite client]', 'special');
  }
}

for (const name of ['asyncDispose', 'dispose']) {
  if (Symbol[name] === undefined) continue;
  Object.defineProperty(Client.prototype, Symbol[name], { value: Client.prototype.close, configurable: true, writable: true });
}

/** Give clients their products, once there is a library that knows them. */
function prepare() {
  if (Object.getPrototypeOf(Client.prototype) === Object.prototype) {
    Object.setPrototypeOf(Client.prototype, products(connectionOf));
  }
}

module.exports = { Client };

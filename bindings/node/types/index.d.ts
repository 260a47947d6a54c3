import { ClientOptions, AccessTokenOptions } from './options';
import { Products } from './products';
import { CallOptions, StreamOptions } from './values';

export * from './errors';
export { AccessTokenOptions, ClientOptions } from './options';
export { Answer, CallOptions, Headers, Record, StreamOptions } from './values';

/** What an operation takes: names as the API spells them, or in snake_case. null and undefined are as if not given. */
export interface Parameters {
  [name: string]: unknown;
}

/**
 * Credentials, options and kept connections. Make one, and keep it: any number of calls may be in flight at once.
 *
 * Nothing blocks the event loop, and no thread is used. A client without calls in flight does not keep the process alive.
 */
export class Client {
  /**
   * Make a client of options, and of the environment for those that are not given. Sends nothing.
   *
   * Throws a MisuseError when an option is wrong or there are no credentials, a LibraryError where the library is not.
   */
  constructor(options?: ClientOptions);

  /**
   * Perform an operation by its id, such as "verify.v2.entity.create", and give its JSON as values of JavaScript's. Integers
   * that a number cannot hold are BigInts.
   *
   * Rejects with a TwiliteError.
   */
  call(operation: string, parameters?: Parameters | null, options?: CallOptions): Promise<any>;

  /** Ask for a route that the library does not know: its method, the first label of its host, and the route. */
  request(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'LIST',
    product: string,
    path: string,
    parameters?: Parameters | null,
    options?: CallOptions,
  ): Promise<any>;

  /** Go through the records of a list operation, with one page of them in memory at a time. */
  stream(
    operation: string,
    parameters?: Parameters | null,
    options?: StreamOptions,
  ): AsyncGenerator<any, void, undefined>;

  /**
   * Refuse calls from now on, and cancel those in flight: each rejects with a CancelledError, which says whether it may have
   * taken effect.
   */
  close(): Promise<void>;

  /** Close, where the version of Node.js has `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

export interface Client extends Products {}

declare global {
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/** Check parameters exactly as a call does, without a client and without the network. Throws a TwiliteError. */
export function validate(operation: string, parameters?: Parameters | null): void;

/** Make an access token, with which a user's own program signs in at Twilio. Throws a MisuseError. */
export function accessToken(options?: AccessTokenOptions): { token: string; expiresAt: number };

/** Describe the part of the catalog whose names begin so; without a prefix all that is not resources. */
export function describe(prefix?: string): any;

/** Tell how the call was answered that brought a record, a page or a list. */
export function responseOf(value: unknown): import('./values').Answer;

/** Read JSON; integers that a number cannot hold are BigInts. */
export function parse(text: string): any;

/** Write JSON, BigInts among it; what JSON has no form for is a TypeError. */
export function stringify(value: unknown): string;

/** Tell the version of the library that is loaded, as "1.2.3". */
export function version(): string;

export namespace webhooks {
  /** Tell whether a request that came to a webhook is Twilio's. Throws a MisuseError without a token or a whole URL. */
  function isAuthentic(
    authToken: string,
    signature: string | null | undefined,
    url: string,
    contentType: string | null | undefined,
    body: Uint8Array | string | null | undefined,
  ): boolean;
}

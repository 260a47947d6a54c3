/** The header fields of an answer, by their names in whatever case. */
export class Headers implements Iterable<[string, string]> {
  private constructor();
  /** How many different fields there are. */
  readonly size: number;
  /** Give the value of a field; one that came more than once is joined by ", ", but of Set-Cookie it is the first. */
  get(name: string): string | undefined;
  /** Give each value of a field by itself, in their order. */
  getAll(name: string): string[];
  /** Tell whether there is a field. */
  has(name: string): boolean;
  /** Go through names and values, in the order and the case in which they came. */
  entries(): IterableIterator<[string, string]>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
  toJSON(): { [name: string]: string };
}

/** How a call was answered. Empty when there was no answer. */
export class Answer {
  private constructor();
  /** The status of the last answer that came; undefined when there was none. */
  readonly httpStatus: number | undefined;
  /** The HTTP requests made for the call, all pages and tries together. */
  readonly attempts: number;
  /** The header fields of that answer. */
  readonly headers: Headers;
  /** Its Twilio-Request-Id, which Twilio's support asks for. */
  readonly requestId: string | undefined;
}

/**
 * One record: an object with the members that Twilio wrote (`date_created`), and the documented ones in JavaScript's spelling
 * as well, where dates are Dates (`dateCreated`).
 *
 * The API promises no member to be there, and an integer that a number cannot hold is a BigInt, whatever its type says.
 */
export class Record {
  /** How the call was answered that brought the record; empty for records of a list. */
  readonly response: Answer;
}

/** What a list or a page may be asked with, beside its parameters. */
export interface StreamOptions {
  /** Cancels what is awaited. */
  signal?: AbortSignal;
  /** How many milliseconds each page may take: its wait for a place, its repetitions. */
  deadline?: number;
}

/** What a call may be asked with, beside its parameters. */
export interface CallOptions {
  /** Cancels what is awaited. */
  signal?: AbortSignal;
  /** How many milliseconds the call may take in all: its wait for a place, its pages, its repetitions. */
  deadline?: number;
}

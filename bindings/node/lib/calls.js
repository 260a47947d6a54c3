'use strict';

const { decode } = require('./encoding');
const { cancelled, misuse, timedOut } = require('./errors');
const { STATUS } = require('./library');
const { onAbort } = require('./signals');

/** What the addon gives of a completion: its tag, and the fields of an answer. */
const STRIDE = 6;

/**
 * The calls of a client that wait for their completions, and those that wait for a place in its queue.
 *
 * It keeps nothing of the addon's but while a call waits: the addon's client holds on to this, and not the other way, so that
 * a client which is forgotten can be collected.
 */
class Calls {
  #waiting = new Map();
  #outside = new Set();
  #tag = 0;

  /** Take completions: a tag and the fields of an answer, one after another in an array. */
  deliver(completions) {
    for (let at = 0; at < completions.length; at += STRIDE) {
      const resolve = this.#waiting.get(completions[at]);
      this.#waiting.delete(completions[at]);
      resolve?.(completions.slice(at + 1, at + STRIDE));
    }
    for (const place of this.#outside) {
      if (!place.begin()) break;
      this.#outside.delete(place);
    }
  }

  /**
   * Hand in a call, and give its result when its completion comes.
   *
   * submit    takes a tag and how many milliseconds are left, 0 for any number; gives the library's status: accepted, or full
   * cancel    takes the tag of a call to be cancelled
   * signal    cancels it, if there is one
   * deadline  how many milliseconds it may take in all; 0 for any number
   */
  async perform(operation, { submit, cancel, signal, deadline = 0 }) {
    const aborted = () => cancelled('The signal was aborted before the call began', operation, signal.reason);
    if (signal?.aborted) throw aborted();
    const tag = ++this.#tag;
    const end = deadline === 0 ? 0 : performance.now() + deadline;
    let forgetSignal;
    let timer;
    try {
      const completion = await new Promise((resolve, reject) => {
        const left = () => (end === 0 ? 0 : Math.max(1, Math.ceil(end - performance.now())));
        const place = { begin: () => this.#begin(tag, operation, submit(tag, left()), resolve, reject), reject, operation };
        if (signal) {
          forgetSignal = onAbort(signal, () => (this.#outside.delete(place) ? reject(aborted()) : cancel(tag)));
        }
        if (this.#outside.size === 0 && place.begin()) return;
        this.#outside.add(place);
        if (deadline > 0) timer = setTimeout(() => this.#outside.delete(place) && reject(timedOut(operation)), deadline);
      });
      return decode(completion, operation, signal?.reason);
    } finally {
      forgetSignal?.();
      clearTimeout(timer);
    }
  }

  /** Tell whether the call was taken, or refused for good. */
  #begin(tag, operation, status, resolve, reject) {
    if (status === STATUS.FULL) return false;
    if (status === STATUS.OK) this.#waiting.set(tag, resolve);
    else reject(misuse('The library does not take the call', operation));
    return true;
  }

  /** Refuse those that wait for a place. */
  end() {
    for (const { reject, operation } of this.#outside) reject(cancelled('The client was closed', operation));
    this.#outside.clear();
  }
}

module.exports = { Calls };

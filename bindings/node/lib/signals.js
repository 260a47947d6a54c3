'use strict';

/**
 * What is to be done when a signal is aborted. A signal has one listener, for any number of calls: Node.js warns of a leak
 * where it has more than ten.
 */
const actions = new WeakMap();

/** Have a function called when the signal is aborted. Gives the function that takes it back. */
function onAbort(signal, action) {
  let all = actions.get(signal);
  if (all === undefined) {
    all = new Set();
    actions.set(signal, all);
  }
  if (all.size === 0) signal.addEventListener('abort', aborted);
  all.add(action);
  return () => {
    all.delete(action);
    if (all.size === 0) signal.removeEventListener('abort', aborted);
  };
}

function aborted({ target }) {
  for (const action of [...actions.get(target)]) action();
}

module.exports = { onAbort };

'use strict';

/** What the library tells of itself, read when it is first asked for. */

const { decode } = require('./encoding');
const { library } = require('./library');

const parts = new Map();

/**
 * Describe the part of the catalog whose names begin so: a product, a version of it, a resource or an operation. Without a
 * prefix: all that is not resources. Not to be changed: all callers get the same.
 */
function describe(prefix = '') {
  if (!parts.has(prefix)) parts.set(prefix, decode(library().describe(prefix)).value);
  return parts.get(prefix);
}

module.exports = { describe };

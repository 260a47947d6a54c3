'use strict';

/** The addon, and the shared library that it loads: where both are found. Nothing else in the package knows the addon. */

const fs = require('node:fs');
const path = require('node:path');

/** The version of the binary interface that this package is written for (TWILITE_ABI_VERSION). */
const ABI_VERSION = 1;

const STATUS = Object.freeze({ OK: 0, MISUSE: 1, DONE: 8, FULL: 9, NOT_AUTHENTIC: 10, CLOSED: 11 });

const PACKAGE = fs.realpathSync(path.dirname(__dirname));
const IN_CHECKOUT = path.join('bindings', 'node');
const CHECKOUT = PACKAGE.endsWith(path.sep + IN_CHECKOUT) ? PACKAGE.slice(0, -IN_CHECKOUT.length - 1) : undefined;

/** libtwilite cannot be loaded: it is not there, or it is of another binary interface. */
class LibraryError extends Error {
  get name() {
    return 'LibraryError';
  }
}

/** Where the addon may be: where npm builds it, or where `make` does in the checkout that the package lies in. */
function* addons() {
  yield path.join(PACKAGE, 'build', 'Release', 'twilite.node');
  if (CHECKOUT) yield path.join(CHECKOUT, 'build', 'node', 'twilite.node');
}

/**
 * Where the library may be, in the order in which it is looked for.
 *
 * TWILITE_LIBRARY alone, when it is set; else the package itself, the build folder of the checkout that the package lies in,
 * the prefixes that it may be installed under, and wherever the system's loader looks.
 */
function* candidates() {
  const given = process.env.TWILITE_LIBRARY;
  if (given) {
    yield given;
    return;
  }
  const own = path.join(PACKAGE, 'libtwilite.so.1');
  if (fs.existsSync(own)) yield own;
  if (CHECKOUT) yield path.join(CHECKOUT, 'build', 'libtwilite.so');
  for (let folder = PACKAGE; folder !== path.dirname(folder); ) {
    folder = path.dirname(folder);
    for (const name of ['lib', 'lib64']) {
      const file = path.join(folder, name, 'libtwilite.so.1');
      if (fs.existsSync(file)) yield file;
    }
  }
  yield 'libtwilite.so.1';
}

function findAddon() {
  const tried = [...addons()];
  const found = tried.find((file) => fs.existsSync(file));
  if (found === undefined) {
    throw new LibraryError(`The addon was not built; \`node-gyp rebuild\` does that. Looked for:\n  ${tried.join('\n  ')}`);
  }
  return require(found);
}

let loaded;

/** Give the addon, with the library loaded at the first use. Throws a LibraryError. */
function library() {
  if (loaded !== undefined) return loaded;
  const addon = findAddon();
  const tried = [];
  for (const file of candidates()) {
    try {
      addon.load(file, ABI_VERSION);
    } catch (problem) {
      if (problem.code !== 'TWILITE_ABSENT') throw new LibraryError(problem.message);
      tried.push(problem.message);
      continue;
    }
    loaded = addon;
    return loaded;
  }
  throw new LibraryError(
    `libtwilite cannot be loaded; TWILITE_LIBRARY may say where it is. Tried:\n  ${tried.join('\n  ')}`,
  );
}

module.exports = { library, LibraryError, STATUS };

'use strict';

/**
 * The chain that leads to an operation, built from what the library describes.
 *
 * A client has a member for each product, and that one for each of its versions, which is read when it is first asked for.
 * Each place of a chain has a prototype, made when it is first reached. What stands for it in a program is a small object,
 * or a function where something is chosen by a call, that knows its connection and the ids so far.
 */

const { inspect } = require('node:util');
const { describe } = require('./catalog');
const { misuse } = require('./errors');
const { methods } = require('./methods');
const { camel, nearest } = require('./names');
const { placeOf } = require('./places');

/** What a step knows: its connection, and the ids so far. */
const CONNECTION = Symbol('connection');
const IDS = Symbol('ids');

/** The prototype of clients: a member for each product. */
function products(connectionOf) {
  const found = new Map();
  for (const version of describe().products) {
    const [product, name] = version.split('.').map(camel);
    if (!found.has(product)) found.set(product, new Map());
    found.get(product).set(name, () => {
      const place = versionOf(version);
      return { place, prototype: prototypeOf(place) };
    });
  }
  const members = new Map();
  for (const [product, versions] of found) {
    const prototype = membersOf(product, Object.prototype, versions);
    members.set(product, () => ({ prototype }));
  }
  return membersOf('client', Object.prototype, members, connectionOf);
}

/**
 * A prototype whose members lead on. An unknown name that is near to one of them throws; others are undefined, as ever.
 *
 * path          the chain that leads here, as a program writes it
 * members       by name, what gives the prototype and the place of the next step, and the ids that are skipped on the way
 * connectionOf  finds the connection of what has this prototype
 */
function membersOf(path, parent, members, connectionOf = (step) => step[CONNECTION]) {
  const helpful = new Proxy(parent, {
    get(target, name, receiver) {
      if (typeof name === 'string' && !(name in target) && !PROBED.has(name)) {
        const meant = nearest(name, members.keys());
        if (meant !== undefined) throw misuse(`${path} has no ${name}; did you mean ${meant}?`);
      }
      return Reflect.get(target, name, receiver);
    },
  });
  const prototype = Object.create(helpful, {
    [inspect.custom]: { value: (depth, { stylize }) => stylize(`[twilite ${path}]`, 'special') },
    [Symbol.toStringTag]: { value: path },
  });
  for (const [name, next] of members) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        const { prototype: below, place, skipped = [] } = next();
        return stepTo(below, place, connectionOf(this), [...(this[IDS] ?? []), ...skipped]);
      },
    });
  }
  return prototype;
}

/** What others ask objects for, to see of which kind they are. */
const PROBED = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'constructor', 'length', 'name']);

function stepTo(prototype, place, connection, ids) {
  const step = place?.chosen === undefined ? {} : chooser(place, connection, ids);
  Object.setPrototypeOf(step, prototype);
  return Object.defineProperties(step, { [CONNECTION]: { value: connection }, [IDS]: { value: ids } });
}

/** A function that chooses one by its id, or by two, or the only one. */
function chooser(place, connection, ids) {
  const choose = (...given) => {
    const isOwn = place.hasDefault && given.length === 0;
    if (given.length !== place.ids.length && !isOwn) {
      throw misuse(`${place.path} takes ${place.ids.map(camel).join(', ') || 'no id'}; ${given.length} were given`);
    }
    return stepTo(prototypeOf(place.chosen), place.chosen, connection, [...ids, ...(isOwn ? [null] : given)]);
  };
  // An operation or a place may have these names.
  delete choose.name;
  delete choose.length;
  return choose;
}

const versions = new Map();

/** The place that a version of a product is, read once. */
function versionOf(version) {
  if (!versions.has(version)) versions.set(version, placeOf(version));
  return versions.get(version);
}

const prototypes = new Map();

/** The prototype of a place, made once. */
function prototypeOf(place) {
  if (!prototypes.has(place)) {
    const parent = place.chosen === undefined ? Object.prototype : Function.prototype;
    prototypes.set(place, membersOf(place.path, methodsOf(place, parent), membersBelow(place)));
  }
  return prototypes.get(place);
}

/** The members of a place; what is of the client's own account is there without the account, too. */
function membersBelow(place) {
  const members = new Map();
  for (const [name, to] of place.below) members.set(name, () => ({ prototype: prototypeOf(to), place: to }));
  for (const { hasDefault, chosen } of place.below.values()) {
    if (!hasDefault) continue;
    for (const [name, to] of chosen.below) {
      if (members.has(name)) continue;
      members.set(name, () => ({ prototype: prototypeOf(to), place: to, skipped: [null] }));
    }
  }
  return members;
}

function methodsOf(place, parent) {
  const prototype = Object.create(parent);
  for (const { resource, operation } of place.operations) {
    for (const [name, perform] of methods(resource, operation)) {
      const value = {
        [name](parameters, options) {
          return perform(this[CONNECTION], this[IDS], parameters, options);
        },
      }[name];
      Object.defineProperty(prototype, name, { value, configurable: true, enumerable: true, writable: true });
    }
  }
  return prototype;
}

module.exports = { products };

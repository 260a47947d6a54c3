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
const { method } = require('./methods');
const { camel, nearest } = require('./names');
const { placeOf } = require('./places');

/** What a step knows: its connection, and the ids so far. */
const CONNECTION = Symbol('connection');
const IDS = Symbol('ids');

const prototypes = new Map();

/** The prototype of clients: a member for each product. */
function products(connectionOf) {
  const versions = new Map();
  for (const version of describe().products) {
    const [product, name] = version.split('.');
    if (!versions.has(camel(product))) versions.set(camel(product), new Map());
    versions.get(camel(product)).set(camel(name), version);
  }
  const members = new Map();
  for (const [product, names] of versions) {
    const prototype = membersOf(product, Object.prototype, [...names].map(([name, version]) => [name, () => versionOf(version)]));
    members.set(product, () => ({ prototype, place: undefined }));
  }
  return membersOf('client', Object.prototype, [...members], connectionOf);
}

/** A prototype whose members lead to places. An unknown name that is near to one of them throws; others are undefined. */
function membersOf(path, parent, places, connectionOf = (step) => step[CONNECTION]) {
  const names = places.map(([name]) => name);
  const strict = new Proxy(parent, {
    get(target, name, receiver) {
      if (typeof name === 'string' && !(name in target) && !PROBED.has(name)) {
        const meant = nearest(name, names);
        if (meant !== undefined) throw misuse(`${path} has no ${name}; did you mean ${meant}?`);
      }
      return Reflect.get(target, name, receiver);
    },
  });
  const prototype = Object.create(strict, {
    [inspect.custom]: { value: (depth, { stylize }) => stylize(`[twilite ${path}]`, 'special') },
    [Symbol.toStringTag]: { value: path },
  });
  for (const [name, find] of places) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        const { prototype: below, place, skipped = [] } = find();
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

function versionOf(version) {
  if (!versions.has(version)) versions.set(version, placeOf(version));
  const place = versions.get(version);
  return { prototype: prototypeOf(place), place };
}

/** The prototype of a place, made once. */
function prototypeOf(place) {
  let prototype = prototypes.get(place);
  if (prototype !== undefined) return prototype;
  const below = new Map();
  for (const [name, to] of place.below) below.set(name, () => ({ prototype: prototypeOf(to), place: to }));
  for (const [, to] of place.below) {
    if (!to.hasDefault) continue;
    for (const [name, beyond] of to.chosen.below) {
      if (below.has(name)) continue;
      below.set(name, () => ({ prototype: prototypeOf(beyond), place: beyond, skipped: [null] }));
    }
  }
  const parent = place.chosen === undefined ? Object.prototype : Function.prototype;
  const methods = Object.create(parent);
  for (const { resource, operation } of place.operations) {
    for (const [name, perform] of method(resource, operation)) {
      const value = function (parameters, options) {
        return perform(this[CONNECTION], this[IDS], parameters, options);
      };
      Object.defineProperty(value, 'name', { value: name });
      Object.defineProperty(methods, name, { value, configurable: true, enumerable: true, writable: true });
    }
  }
  prototype = membersOf(place.path, methods, [...below]);
  prototypes.set(place, prototype);
  return prototype;
}

module.exports = { products };

'use strict';

const { describe } = require('./catalog');
const { camel } = require('./names');

/** A place in the API: what can be asked there, and what lies below it. */
class Place {
  constructor(path, depth = 0) {
    /** The chain that leads here, as a program writes it. */
    this.path = path;
    /** How many ids were chosen on the way. */
    this.depth = depth;
    /** Each with its resource. */
    this.operations = [];
    /** By the names of the members that lead there; one place may have two. */
    this.below = new Map();
    /** What a call leads to: one that is chosen by its id, or by two, or the only one. */
    this.chosen = undefined;
    /** What the ids are called that choose the place that a call leads to. */
    this.ids = [];
    /** Whether the id may be left out, and with it the name before it: the client's account stands in. */
    this.hasDefault = false;
  }

  /** Go along a name. */
  member(part) {
    const name = camel(part);
    if (!this.below.has(name)) this.below.set(name, new Place(`${this.path}.${name}`, this.depth));
    return this.below.get(name);
  }

  /** Go along a choice. */
  choice(ids) {
    if (this.chosen === undefined) {
      this.ids = ids;
      this.chosen = new Place(`${this.path}(${ids.map(camel).join(', ')})`, this.depth + ids.length);
    }
    return this.chosen;
  }
}

/** The place that a version of a product is, with all below. */
function placeOf(version) {
  const root = new Place(version.split('.').map(camel).join('.'));
  for (const resource of describe(version).resources) {
    for (const operation of resource.operations) {
      let place = root;
      for (const part of operation.chain.slice(2)) place = step(place, part, operation);
      place.operations.push({ resource, operation });
    }
    if (resource.long_name !== undefined) {
      const [last, ...parts] = resource.chain.slice(2).reverse();
      let above = root;
      for (const part of parts.reverse()) above = isChoice(part) ? above.choice(idsOf(part)) : above.member(part);
      above.below.set(camel(resource.long_name), above.member(last));
    }
  }
  return root;
}

const isChoice = (part) => part.startsWith('{') || part === '()';

/** The parameters that a part of a chain stands for: of "{Field},{PhoneNumber}" both, of "()" none. */
const idsOf = (part) => [...part.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

function step(place, part, operation) {
  if (!isChoice(part)) return place.member(part);
  const ids = idsOf(part);
  if (ids.length === 1 && declared(operation, ids[0]).default === 'account_sid') place.hasDefault = true;
  return place.choice(ids);
}

/** A parameter of an operation's route, by its name there. */
function declared(operation, name) {
  return operation.parameters.find((parameter) => parameter.in === 'path' && (parameter.wire ?? parameter.name) === name);
}

/** The parameters that an operation's chain has chosen, in their order. */
function chosenBy(operation) {
  return operation.chain.flatMap(idsOf).map((name) => declared(operation, name).name);
}

module.exports = { placeOf, chosenBy };

'use strict';

const { responseOf } = require('./answer');
const { camel } = require('./names');

/**
 * One record: an object with the members that Twilio wrote, spelled as it does (`date_created`).
 *
 * Documented members are there in JavaScript's spelling as well, and dates are Dates there: `dateCreated`. A member that the
 * API adds later is there as Twilio wrote it. `response` tells how the record's call was answered; where a record has a
 * member of that name, `responseOf(record)` does.
 */
class Record {
  /** How the call was answered that brought the record, with the header; empty for records of a list. */
  get response() {
    return responseOf(this);
  }
}

/** Make a record of what was read. */
function made(value, Kind) {
  return isObject(value) ? Object.setPrototypeOf(value, Kind.prototype) : value;
}

/** Make records of what an operation has given, as the catalog says what that is. */
function result(value, operation, Kind) {
  switch (operation.returns) {
    case 'array':
      return value.map((record) => made(record, Kind));
    case 'page':
      value[operation.list_key] = value[operation.list_key].map((record) => made(record, Kind));
      return value;
    case 'record':
      return made(value, Kind);
    default:
      return made(value, Record);
  }
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const kinds = new WeakMap();

/** The class of a resource's records. */
function kindOf(resource) {
  let Kind = kinds.get(resource);
  if (Kind === undefined) {
    Kind = class extends Record {};
    Object.defineProperty(Kind, 'name', { value: resource.record });
    for (const property of resource.properties) define(Kind.prototype, property);
    kinds.set(resource, Kind);
  }
  return Kind;
}

function define(prototype, { name, format }) {
  const read = READERS[format];
  const spelled = camel(name);
  if (spelled === name || spelled in prototype) return;
  Object.defineProperty(prototype, spelled, {
    configurable: true,
    get() {
      const value = this[name];
      return read !== undefined && typeof value === 'string' ? read(value) : value;
    },
  });
}

const READERS = {
  'date-time': (text) => date(text, /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$/),
  'date-time-rfc-2822': (text) => date(text, /^([A-Z][a-z]{2}, )?\d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/),
  date: (text) => date(text, /^\d{4}-\d\d-\d\d$/),
};

/** Read a date and time with its zone, or a date as its beginning in UTC; what is none is given back as it is. */
function date(text, form) {
  const read = form.test(text) ? new Date(text) : undefined;
  return read === undefined || Number.isNaN(read.getTime()) ? text : read;
}

module.exports = { Record, kindOf, made, result };

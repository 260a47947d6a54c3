'use strict';

/** How deep the library reads. */
const DEEPEST = 128;

/**
 * Write a value as JSON, exactly, or throw a TypeError: what JSON.stringify would leave out or replace is refused.
 *
 * BigInts are written with all their digits, Dates as a date and time in UTC, and what has toJSON as that says. Members that
 * are undefined are left out.
 */
function stringify(value) {
  return write(value, '', 0);
}

function write(value, place, depth) {
  switch (typeof value) {
    case 'string':
      return quoted(value, place);
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${named(place)} is ${value}, which JSON has no form for`);
      return Object.is(value, -0) ? '-0' : String(value);
    case 'object':
      return value === null ? 'null' : structure(value, place, depth);
    default:
      throw new TypeError(`${named(place)} is a ${typeof value}, which JSON has no form for`);
  }
}

function structure(value, place, depth) {
  if (depth >= DEEPEST) throw new TypeError(`${named(place)} is nested too deeply, or in itself`);
  if (value instanceof Date) return quoted(dateTimeText(value, place), place);
  if (value instanceof String || value instanceof Number || value instanceof Boolean) {
    return write(value.valueOf(), place, depth);
  }
  if (Array.isArray(value)) {
    const items = Array.from(value, (item, index) => write(item, `${place}[${index}]`, depth + 1));
    return `[${items.join(',')}]`;
  }
  if (typeof value.toJSON === 'function') return write(value.toJSON(), place, depth + 1);
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value) || value instanceof Promise) {
    throw new TypeError(`${named(place)} is a ${value.constructor.name}, which JSON has no form for`);
  }
  const members = [];
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const inside = place === '' ? name : `${place}.${name}`;
    members.push(`${quoted(name, 'the name of a member')}:${write(member, inside, depth + 1)}`);
  }
  return `{${members.join(',')}}`;
}

const named = (place) => place || 'the value';

const LONE_SURROGATE = /\\ud[89a-f]/;

/** JSON.stringify escapes half of a surrogate pair, which UTF-8 has no form for, and nothing else in this way. */
function quoted(text, place) {
  const written = JSON.stringify(text);
  if (LONE_SURROGATE.test(written) && LONE_SURROGATE.test(written.replaceAll('\\\\', ''))) {
    throw new TypeError(`${named(place)} has half of a surrogate pair, and so is no text`);
  }
  return written;
}

/** Write a date and time in UTC, to the second. */
function dateTimeText(date, place = '') {
  if (Number.isNaN(date.getTime())) throw new TypeError(`${named(place)} is an invalid Date`);
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Write the date that a Date has in UTC. */
function dateText(date, place = '') {
  return dateTimeText(date, place).split('T')[0];
}

module.exports = { stringify, dateTimeText, dateText };

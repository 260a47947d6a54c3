'use strict';

const { remember } = require('./answer');
const { misuse } = require('./errors');
const { dateText, dateTimeText } = require('./json_writer');
const { camel } = require('./names');
const { chosenBy } = require('./places');
const { kindOf, made, result } = require('./records');

/** The methods of an operation: one of its verb, and for a list `stream` as well. */
function* methods(resource, operation) {
  const ids = chosenBy(operation);
  const names = new Map();
  for (const declared of operation.parameters) {
    for (const name of [declared.name, declared.alias, camel(declared.alias)]) names.set(name, declared);
  }
  const parametersOf = (chosen, given) => parameters(operation, ids, names, chosen, given);

  yield [
    operation.verb,
    async (connection, chosen, given, options) => {
      const { value, answer } = await connection.perform(operation.id, parametersOf(chosen, given), options);
      return remember(result(value, operation, kindOf(resource)), answer);
    },
  ];
  if (operation.verb !== 'list') return;
  yield [
    'stream',
    async function* (connection, chosen, given, options) {
      for await (const page of connection.pages(operation.id, parametersOf(chosen, given), options)) {
        for (const record of page) yield made(record, kindOf(resource));
      }
    },
  ];
}

const TEXTS = { date_time: dateTimeText, date: dateText };

/**
 * The parameters of a call, by the library's names. A name that is not known is passed on, for the library to say so; one
 * that is given in two spellings is passed on in two.
 */
function parameters(operation, ids, names, chosen, given) {
  const all = Object.assign(Object.create(null), Object.fromEntries(ids.map((name, index) => [name, chosen[index]])));
  if (given === undefined || given === null) return all;
  if (typeof given !== 'object') throw misuse(`Parameters are an object, not a ${typeof given}`, operation.id);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const declared = names.get(name);
    const text = value instanceof Date && !Number.isNaN(value.getTime()) ? TEXTS[declared?.rule] : undefined;
    const written = declared === undefined ? name : declared.name in all ? declared.alias : declared.name;
    all[written] = text === undefined ? value : text(value);
  }
  return all;
}

module.exports = { methods };

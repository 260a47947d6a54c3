'use strict';

/** What a program gives, as the library takes it; and what the library gives, as a program takes it. */

const { Answer } = require('./answer');
const { failure, misuse } = require('./errors');
const { parse } = require('./json_reader');
const { stringify } = require('./json_writer');
const { STATUS } = require('./library');

/** Write an object as JSON; null for none. Throws a MisuseError for what JSON has no form for. */
function encode(values, operation) {
  if (values === undefined || values === null) return null;
  if (typeof values !== 'object') throw misuse(`Parameters are an object, not a ${typeof values}`, operation);
  try {
    return stringify(values);
  } catch (problem) {
    if (problem instanceof TypeError) throw misuse(problem.message, operation);
    throw problem;
  }
}

/** Check that a text can be passed on: all of it, and as it is. */
function checkText(text, what, operation) {
  if (typeof text !== 'string') throw misuse(`${what} is a text, not ${text === null ? 'null' : `a ${typeof text}`}`);
  if (text.includes('\0')) throw misuse(`${what} has U+0000, which would end it`, operation);
  if (/\p{Surrogate}/u.test(text)) throw misuse(`${what} has half of a surrogate pair, and so is no text`, operation);
  return text;
}

/** Read what the addon gives of a response: the value and its answer, or throw what went wrong. */
function decode([status, json, httpStatus, attempts, headers], operation, cause) {
  const answer = new Answer(httpStatus, attempts, headers);
  if (json === null) {
    const message = 'The answer is longer than a text of JavaScript can be';
    throw failure({ status: 'invalid_response', message, operation, may_have_taken_effect: false, attempts }, answer);
  }
  const value = parse(json);
  if (status === STATUS.OK || status === STATUS.DONE) return { status, value, answer };
  throw failure(value.error, answer, cause);
}

module.exports = { encode, decode, checkText };

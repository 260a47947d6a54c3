'use strict';

const assert = require('node:assert/strict');
const { inspect } = require('node:util');
const { test } = require('node:test');
const { ACCOUNT_SID, AUTH_TOKEN, FETCH, clientOf, options, serve, twilite } = require('./support');

async function failureOf(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  return assert.fail('The call went well');
}

test('each kind of failure is a class of its own, and all are TwiliteErrors', async (t) => {
  const statuses = { 400: 'ApiError', 401: 'AuthenticationError', 403: 'PermissionDeniedError', 404: 'NotFoundError' };
  Object.assign(statuses, { 409: 'ConflictError', 429: 'RateLimitedError', 500: 'ServerError', 503: 'ServerError' });
  let status;
  const url = await serve(t, () => ({ status, json: { code: 20000, message: 'No' } }));
  const client = clientOf(t, url);
  for (const [number, kind] of Object.entries(statuses)) {
    status = Number(number);
    const error = await failureOf(client.call(...FETCH));
    assert.deepEqual([error.name, error.httpStatus, error.status], [kind, status, 'api_error']);
    assert.ok(error instanceof twilite.ApiError && error instanceof twilite.TwiliteError && error instanceof Error);
  }
});

test('an error carries all of the error object, and the answer', async (t) => {
  const details = { a: 12345678901234567890n };
  const json = { code: 20404, message: 'It is not there', more_info: 'https://example.org/20404', details };
  const headers = { 'Twilio-Request-Id': 'RQ1', 'Retry-After': '7' };
  const url = await serve(t, () => ({ status: 404, json: twilite.stringify(json), headers }));
  const error = await failureOf(clientOf(t, url).call(...FETCH));
  assert.equal(error.message, 'It is not there (HTTP 404, code 20404)');
  assert.deepEqual(
    [error.code, error.moreInfo, error.details, error.requestId, error.method, error.attempts, error.operation],
    [20404, json.more_info, json.details, 'RQ1', 'GET', 1, FETCH[0]],
  );
  assert.deepEqual([error.mayHaveTakenEffect, error.curlCode, error.parameters, error.properties], [false, undefined, [], []]);
  assert.equal(error.error.message, json.message);
  assert.equal(error.response.headers.get('retry-after'), '7');
  assert.match(error.stack, /errors\.test\.js/); // the caller is in it
});

test('an answer that cannot be had or read is told', async (t) => {
  const url = await serve(t, () => ({ json: '<html>' }));
  assert.equal((await failureOf(clientOf(t, url).call(...FETCH))).name, 'InvalidResponseError');
  const error = await failureOf(clientOf(t, 'http://127.0.0.1:1').call(...FETCH));
  assert.equal(error.name, 'TransportError');
  assert.equal(error.response.httpStatus, undefined);
  assert.equal([...error.response.headers].length, 0);
});

test('no secret is in an error or in what a client shows', async (t) => {
  const url = await serve(t, () => ({ status: 401, json: { code: 20003, message: 'Authenticate' } }));
  const client = clientOf(t, url);
  const shown = [await failureOf(client.call(...FETCH)), client, client.verify.v2];
  for (const wrong of [options(url, { colour: 'x' }), { authToken: AUTH_TOKEN }]) {
    shown.push(await failureOf((async () => new twilite.Client(wrong))()));
  }
  for (const each of shown) {
    const text = inspect(each, { depth: 9, showHidden: true }) + JSON.stringify(each) + String(each);
    assert.ok(!text.includes(AUTH_TOKEN) && !text.includes(Buffer.from(AUTH_TOKEN).toString('base64')), text);
  }
});

test('validate checks without a client', () => {
  assert.equal(twilite.validate(...FETCH), undefined);
  assert.throws(() => twilite.validate(FETCH[0], { ServiceSid: 'x' }), (error) => {
    assert.ok(error instanceof twilite.InvalidParametersError);
    const rules = error.parameters.map(({ name, rule }) => [name, rule]);
    assert.deepEqual(rules, [['ServiceSid', 'sid'], ['Identity', 'required']]);
    return true;
  });
  assert.throws(() => twilite.validate('no.such.operation'), twilite.MisuseError);
  assert.throws(() => twilite.validate('verify.v2.entity.fetch\0'), twilite.MisuseError);
});

test('an access token is made without a client', () => {
  const options = { accountSid: ACCOUNT_SID, apiKey: 'SK0123456789abcdef0123456789abcdef', identity: 'jing' };
  const apiSecret = 's3cr3t-0f-th3-k3y-0f-32-characters';
  const { token, expiresAt } = twilite.accessToken({ ...options, apiSecret, ttlSeconds: 60 });
  const { grants, exp } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
  assert.deepEqual([grants, exp], [{ identity: 'jing' }, expiresAt]);
  assert.throws(() => twilite.accessToken({ ...options, colour: 'x' }), twilite.MisuseError);
  assert.throws(() => twilite.accessToken(), twilite.MisuseError);
});

test('a webhook is checked', () => {
  const { isAuthentic } = twilite.webhooks;
  const { createHmac } = require('node:crypto');
  const url = 'https://example.org/status?customer=42';
  const sign = (text) => createHmac('sha1', '12345').update(text).digest('base64');
  const form = 'application/x-www-form-urlencoded';
  const signature = sign(`${url}BodyGrüße`);
  const body = 'Body=Gr%C3%BC%C3%9Fe';
  assert.equal(isAuthentic('12345', signature, url, form, body), true);
  assert.equal(isAuthentic('12345', signature, url, form, Buffer.from(body)), true);
  assert.equal(isAuthentic('12345', signature, url, form, Buffer.from(`x${body}`).subarray(1)), true);
  assert.equal(isAuthentic('12345', signature, url, form, `${body}!`), false);
  assert.equal(isAuthentic('12345', undefined, url, form, body), false);
  assert.equal(isAuthentic('12345', sign(url), url), true);
  assert.throws(() => isAuthentic('', signature, url, form, body), twilite.MisuseError);
  assert.throws(() => isAuthentic(undefined, signature, url, form, body), twilite.MisuseError);
  assert.throws(() => isAuthentic('12345', signature, '/status', form, body), twilite.MisuseError);
  assert.throws(() => isAuthentic('12345', signature, `${url}\0`, form, body), twilite.MisuseError);
  assert.throws(() => isAuthentic('12345', signature, url, form, { Body: 'x' }), twilite.MisuseError);
});

'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { twilite } = require('./support');

const { parse, stringify } = twilite;

test('integers that a number has are numbers, all others BigInts', () => {
  const text = '{"a":9007199254740991,"b":9007199254740992,"c":[-9007199254740993],"d":123456789012345678901234567890}';
  const value = parse(text);
  assert.deepEqual(value, {
    a: 9007199254740991,
    b: 9007199254740992n,
    c: [-9007199254740993n],
    d: 123456789012345678901234567890n,
  });
  assert.equal(stringify(value), text);
});

test('a text that only looks like an integer stays one', () => {
  assert.deepEqual(parse('["12345678901234567890", ":12345678901234567890", 1]'), [
    '12345678901234567890',
    ':12345678901234567890',
    1,
  ]);
});

test('whole texts, white space and fractions are read beside long integers', () => {
  assert.equal(parse('12345678901234567890'), 12345678901234567890n);
  assert.equal(parse(' \n-12345678901234567890\t'), -12345678901234567890n);
  assert.deepEqual(parse('[ 1234567890123456.5 , 12345678901234567e2,\r\n0.5 , { } , [ ] , "" ]'), [
    1234567890123456.5, 12345678901234567e2, 0.5, {}, [], '',
  ]);
});

test('the exact reader reads all else as JSON.parse does', () => {
  let seed = 7;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const texts = ['', 'a', '"', '\\', '\\"', '\u0000', '\u2028', '🙂', '{"a": 1, [', 'é\\\\"', '__proto__', '12', 'constructor'];
  const make = (depth) => {
    switch (random(depth > 4 ? 5 : 7)) {
      case 0:
        return null;
      case 1:
        return random(2) === 1;
      case 2:
        return random(2000000) - 1000000;
      case 3:
        return (random(2000000) - 1000000) / 1024;
      case 4:
        return texts[random(texts.length)];
      case 5:
        return Array.from({ length: random(5) }, () => make(depth + 1));
      default:
        return Object.fromEntries(Array.from({ length: random(5) }, () => [texts[random(12)], make(depth + 1)]));
    }
  };
  for (let round = 0; round < 2000; round++) {
    const value = make(0);
    const text = JSON.stringify({ long: 0, value }, null, round % 3);
    const read = parse(text.replace(/"long": ?0/, '"long":1234567890123456789'));
    assert.equal(read.long, 1234567890123456789n);
    assert.equal(JSON.stringify(read.value), JSON.stringify(value));
    assert.deepEqual(read.value, value);
    assert.equal(JSON.stringify(parse(stringify(value))), JSON.stringify(value));
  }
});

test('__proto__ is a member as any other', () => {
  const read = parse('{"__proto__": {"x": 1}, "long": 12345678901234567890}');
  assert.deepEqual(Object.keys(read), ['__proto__', 'long']);
  assert.equal(read.x, undefined);
});

test('what is not JSON is a SyntaxError', () => {
  for (const text of ['', '{', '[1,]', '{"a" 1}', 'nul', '12345678901234567890x', '"\n"', '01']) {
    assert.throws(() => parse(text), SyntaxError, text);
  }
});

test('what JSON has no form for is refused, and its place is told', () => {
  const circle = {};
  circle.of = { itself: circle };
  const cases = [
    [{ a: { b: [1, NaN] } }, /a\.b\[1\] is NaN/],
    [{ a: Infinity }, /a is Infinity/],
    [{ a: Symbol('x') }, /a is a symbol/],
    [{ a: () => 1 }, /a is a function/],
    [[undefined], /\[0\] is a undefined/],
    [{ a: '\ud800' }, /a has half of a surrogate pair/],
    [{ a: 'x\\\udfff' }, /a has half/],
    [{ a: new Map() }, /a is a Map/],
    [{ a: new Uint8Array(1) }, /a is a Uint8Array/],
    [{ a: Promise.resolve() }, /a is a Promise/],
    [{ a: new Date(NaN) }, /a is an invalid Date/],
    [circle, /nested too deeply, or in itself/],
    [NaN, /the value is NaN/],
  ];
  for (const [value, message] of cases) assert.throws(() => stringify(value), { name: 'TypeError', message });
});

test('what has a form is written so', () => {
  const date = new Date(Date.UTC(2015, 6, 30, 20, 0, 0, 999));
  const cases = [
    [{ a: undefined, b: null }, '{"b":null}'],
    [{ when: date }, '{"when":"2015-07-30T20:00:00Z"}'],
    [{ a: 2n ** 70n, b: -0, c: 1e300 }, '{"a":1180591620717411303424,"b":-0,"c":1e+300}'],
    [{ toJSON: () => [1] }, '[1]'],
    [new String('x'), '"x"'],
    ['\\ud800 is a text, and so is 🙂', '"\\\\ud800 is a text, and so is 🙂"'],
    [Object.create(null), '{}'],
  ];
  for (const [value, text] of cases) assert.equal(stringify(value), text);
});

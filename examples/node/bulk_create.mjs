/*
 * Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.
 *
 *     node examples/node/bulk_create.mjs ip_messaging.v2.user.create users.jsonl > results.jsonl
 *
 * Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
 * {"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result.
 *
 * The exit status is 0 if all lines are created, 1 if not, 2 if nothing could be done.
 */

import { once } from 'node:events';
import { createReadStream, openSync } from 'node:fs';
import { Client, InvalidParametersError, TwiliteError, parse, stringify, validate } from 'twilite';

const IN_FLIGHT = 64;
const AHEAD = 2 * IN_FLIGHT; // handed in before their results: reading goes on while the network is slow, and not further

const counts = { created: 0, refused: 0, unknown: 0 };

/** Refuse an operation that is not there, or that does not create. */
function checkCreate(operation) {
  try {
    validate(operation, {});
  } catch (error) {
    if (!(error instanceof InvalidParametersError)) throw error;
  }
  if (!operation.endsWith('.create')) throw new Error(`${operation} creates nothing`);
}

/** The lines of a stream, in bytes: what is not UTF-8 is for the library to refuse. */
async function* linesOf(stream) {
  let rest = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end; (end = chunk.indexOf(10, start)) >= 0; start = end + 1) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
    }
    rest.push(chunk.subarray(start));
  }
  yield Buffer.concat(rest);
}

const isBlank = (line) => line.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));

function parametersOf(line) {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  const parameters = parse(text);
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters)) throw new SyntaxError('no object');
  return parameters;
}

async function create(client, operation, number, line) {
  let parameters;
  try {
    parameters = parametersOf(line);
  } catch (problem) {
    const message = `The line is not a JSON object in UTF-8: ${problem.message}`;
    counts.refused++;
    return show({ line: number, error: { status: 'misuse', message, operation, may_have_taken_effect: false, attempts: 0 } });
  }
  try {
    const { sid } = await client.call(operation, parameters);
    counts.created++;
    await show({ line: number, sid });
  } catch (error) {
    if (!(error instanceof TwiliteError)) throw error;
    counts[error.mayHaveTakenEffect ? 'unknown' : 'refused']++;
    await show({ line: number, error: error.error });
  }
}

async function show(result) {
  if (!process.stdout.write(`${stringify(result)}\n`)) await once(process.stdout, 'drain');
}

async function createAll(client, operation, input) {
  const running = new Set();
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (isBlank(line)) continue;
    const one = create(client, operation, number, line).finally(() => running.delete(one));
    running.add(one);
    if (running.size >= AHEAD) await Promise.race(running);
  }
  await Promise.all(running);
}

const [operation, file] = process.argv.slice(2);
let client;
let input = process.stdin;
try {
  if (operation === undefined) throw new Error('Usage: bulk_create.mjs OPERATION [FILE]');
  checkCreate(operation);
  client = new Client({ maxInFlight: IN_FLIGHT });
  if (file !== undefined) input = createReadStream(file, { fd: openSync(file) });
} catch (problem) {
  console.error(problem.message);
  process.exit(2);
}
process.stdout.on('error', (problem) => {
  console.error(`The results could not be written: ${problem.message}`);
  process.exit(1);
});
await createAll(client, operation, input);
await client.close();
console.error(`${counts.created} created, ${counts.refused} refused, ${counts.unknown} of unknown outcome`);
process.exitCode = counts.refused + counts.unknown > 0 ? 1 : 0;

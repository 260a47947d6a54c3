/*
 * Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.
 *
 *     node examples/node/from_file.mjs OPERATION [FILE]
 *     echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | node from_file.mjs verify.v2.entity.create
 *
 * Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.
 */

import { readFileSync } from 'node:fs';
import { Client, TwiliteError, parse, stringify } from 'twilite';

/** Read one JSON object, or one on each line. JSON.parse would round large integers. */
function objects(text) {
  try {
    return [parse(text)];
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim())
      .map(parse);
  }
}

const [operation, file, ...more] = process.argv.slice(2);
if (operation === undefined || more.length > 0) refuse('one operation is needed, and perhaps a file');
let parameters = [];
try {
  parameters = objects(readFileSync(file ?? 0, 'utf8'));
} catch (problem) {
  refuse(`the parameters cannot be read: ${problem.message}`);
}
if (parameters.length === 0) refuse('there are no parameters; {} stands for none');

const client = new Client();
for (const each of parameters) {
  try {
    console.log(stringify(await client.call(operation, each)));
  } catch (error) {
    if (!(error instanceof TwiliteError)) throw error;
    process.exitCode = 1;
    console.log(stringify({ error: error.error }));
  }
}
await client.close();

function refuse(message) {
  console.error(message);
  process.exit(2);
}

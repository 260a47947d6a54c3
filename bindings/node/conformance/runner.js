'use strict';

/** The runner of the conformance suite: what it is told and what it says is in bindings/conformance/FORMAT.md. */

const readline = require('node:readline');
const twilite = require('twilite');

/** The suite spells names as the library does; a program spells them so. */
const spelled = (members) =>
  Object.fromEntries(Object.entries(members ?? {}).map(([name, value]) => [camel(name), value]));
const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

function errorOf(error) {
  if (!(error instanceof twilite.TwiliteError)) throw error;
  return { ...error.error, status: error.status };
}

function responseOf({ httpStatus, requestId, attempts, headers }) {
  const fields = [...headers].map(([name, value]) => [name.toLowerCase(), value]);
  return { http_status: httpStatus ?? 0, request_id: requestId ?? null, attempts, headers: Object.fromEntries(fields) };
}

/** How a step ended, as the suite writes it. */
async function outcome(step, perform) {
  try {
    const ok = (await perform()) ?? null;
    return step.response ? { ok, response: responseOf(twilite.responseOf(ok)) } : { ok };
  } catch (error) {
    return { error: errorOf(error), ...(step.response && { response: responseOf(error.response) }) };
  }
}

const STEPS = {
  call(step, client) {
    const options = step.within_ms === undefined ? undefined : { deadline: step.within_ms };
    return outcome(step, () => client.call(step.operation, step.parameters, options));
  },

  chain(step, client) {
    return outcome(step, () => {
      let place = client;
      for (const part of step.path) {
        const [name, ...ids] = [part].flat();
        place = place[camel(name)];
        if (ids.length > 0) place = place(...ids);
      }
      return place[step.verb](spelled(step.arguments));
    });
  },

  async stream(step, client) {
    const records = [];
    try {
      for await (const record of client.stream(step.operation, step.parameters)) {
        records.push(record);
        if (records.length === step.take) break;
      }
    } catch (error) {
      return { records, error: errorOf(error) };
    }
    return { ok: records };
  },

  async many(step, client, options) {
    const own = new twilite.Client({ ...spelled(options), maxInFlight: step.in_flight });
    const many = await Promise.all(step.calls.map((call) => STEPS.call(call, own)));
    await own.close();
    return { many };
  },

  cancel(step, client) {
    const controller = new AbortController();
    const ended = outcome(step, () => client.call(step.operation, step.parameters, { signal: controller.signal }));
    controller.abort();
    return ended;
  },

  async concurrent(step, client) {
    const work = async () => {
      let ended = 0;
      for (let each = 0; each < step.each; each++) ended += 'ok' in (await STEPS.call(step, client));
      return ended;
    };
    const all = await Promise.all(Array.from({ length: step.workers }, work));
    return { ok: all.reduce((sum, each) => sum + each, 0) };
  },

  client(step) {
    return outcome(step, () => new twilite.Client(spelled(step.options)).close());
  },

  async closed(step, client) {
    await client.close();
    return STEPS.call(step, client);
  },

  validate(step) {
    return outcome(step, () => twilite.validate(step.operation, step.parameters));
  },

  access_token(step) {
    return outcome(step, () => {
      const { token, expiresAt } = twilite.accessToken(spelled(step.options));
      return { token, expires_at: expiresAt };
    });
  },

  webhook({ auth_token, signature, url, content_type, body, ...step }) {
    return outcome(step, () => twilite.webhooks.isAuthentic(auth_token, signature, url, content_type, body));
  },
};

function say(line) {
  process.stdout.write(`${twilite.stringify(line)}\n`);
}

async function main() {
  say({ format: 1, binding: 'node', runtime: `Node.js ${process.version}`, library: twilite.version() });
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const told = twilite.parse(line);
    const client = told.client ? new twilite.Client(spelled(told.client)) : undefined;
    const outcomes = [];
    for (const step of told.steps) {
      const perform = Object.hasOwn(STEPS, step.do) ? STEPS[step.do] : () => ({ unknown: true });
      outcomes.push(await perform(step, client, told.client));
    }
    await client?.close();
    say({ id: told.id, outcomes });
  }
}

main();

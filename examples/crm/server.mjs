// Stands in for a CRM: serves this example's page, takes tasks as CloudEvents and lists them. Kept in memory alone.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const root = new URL('../../', import.meta.url);

/** Every file that is served, so that no path leads anywhere else. */
const files = new Map(
  [
    ...['examples/crm/index.html', 'examples/crm/crm.js', 'examples/crm/crm.css'],
    ...['examples/model.json', 'examples/portal/accounts.json', 'dist/cdn/health-elements.js'],
  ].map((path) => [`/${path}`, new URL(path, root)]),
);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};
const headers = {
  'content-security-policy': [
    ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"],
    ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
    ...["require-trusted-types-for 'script'", 'trusted-types lit-html'],
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const BATCH = 'application/cloudevents-batch+json';
const BODY_LIMIT = 1_000_000;

const seen = new Set();
const tasks = new Map();

const isText = (value) => typeof value === 'string' && value !== '';
const isEvent = (event) =>
  event?.specversion === '1.0' && ['id', 'source', 'type'].every((name) => isText(event[name]));

/** True for an event that was not here before. Of two about one play of one account the later stands. */
function take({ id, source, type, subject, data }) {
  const key = JSON.stringify([source, id]);
  if (seen.has(key)) return false;
  seen.add(key);
  if (type === 'customer-health.task.suggested')
    tasks.set(JSON.stringify([source, subject, data?.play]), data);
  return true;
}

async function bodyOf(request) {
  const parts = [];
  let size = 0;
  // Read to the end in any case: a sender that is cut off never hears why.
  for await (const part of request) {
    size += part.length;
    if (size <= BODY_LIMIT) parts.push(part);
  }
  return size <= BODY_LIMIT ? Buffer.concat(parts).toString('utf8') : undefined;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The status and the JSON to answer `POST /tasks` with. All events of a batch are taken, or none. */
async function receive(request) {
  // A page of another site cannot send this type without asking first, and is not answered when it asks.
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== BATCH) return [415, { expected: BATCH }];
  const body = await bodyOf(request);
  if (body === undefined) return [413, { limit: BODY_LIMIT }];
  const events = parsed(body);
  if (!Array.isArray(events) || !events.every(isEvent))
    return [400, { expected: 'a list of CloudEvents 1.0' }];
  const taken = events.filter(take).length;
  return [200, { taken, repeated: events.length - taken }];
}

async function answer(request) {
  // Another site's name can be made to lead here; it would still stand in this header.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return [403, { expected: 'localhost' }];
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const call = `${request.method} ${pathname}`;
  if (call === 'POST /tasks') return receive(request);
  if (call === 'GET /tasks') return [200, [...tasks.values()]];
  if (call === 'GET /') return [302, undefined, { location: '/examples/crm/index.html' }];
  const file = request.method === 'GET' ? files.get(pathname) : undefined;
  if (file === undefined) return [404, { expected: 'GET or POST /tasks' }];
  return [200, await readFile(file), { 'content-type': types[extname(pathname)] }];
}

const server = createServer(async (request, response) => {
  let [status, body, more] = [500, { expected: 'npm run build, once' }];
  try {
    [status, body, more] = await answer(request);
  } catch {
    // A file that is not there yet, or a request that broke off.
  }
  const written = Buffer.isBuffer(body) ? body : JSON.stringify(body);
  response.writeHead(status, { ...headers, 'content-type': 'application/json', ...more }).end(written);
});

server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});

import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { bundlePage } from './page-bundle.mjs';

// What a careful portal sends: its own scripts and styles only, no strings where code is expected.
const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'",
  "require-trusted-types-for 'script'; report-uri /complaint",
].join('; ');

const html = (body) =>
  `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
<script src="/complain.js"></script>${body}`;

const withPage = html(
  '<script type="module" src="/page.js"></script><body><health-list></health-list></body>',
);

/** Runs before anything else, so that nothing the page throws goes unheard. */
const complain = `
const complain = (what) => fetch('/complaint', { method: 'POST', body: String(what) }).catch(() => undefined);
addEventListener('error', (event) => complain('error: ' + event.message));
addEventListener('unhandledrejection', ({ reason }) => complain('rejection: ' + (reason?.stack ?? reason)));
addEventListener('securitypolicyviolation', (event) =>
  complain('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
`;

/**
 * The portal's server. It outlives the browser, so what a page told it before a crash is what the page had promised.
 *
 * `said` is every message in order; `next(isIt)` settles with the first one from now on that is it.
 */
export async function openServer() {
  const pages = {
    '/': ['text/html; charset=utf-8', withPage],
    '/empty': ['text/html; charset=utf-8', html('<body></body>')],
    // no same origin: as if a portal were shown by another without trusting it
    '/framed': [
      'text/html; charset=utf-8',
      html('<body><iframe sandbox="allow-scripts" src="/"></iframe></body>'),
    ],
    '/page.js': ['text/javascript', await bundlePage()],
    '/complain.js': ['text/javascript', complain],
  };
  const said = [];
  const complaints = [];
  let waiting = [];
  const hear = (message) => {
    said.push(message);
    waiting = waiting.filter(({ isIt, resolve }) => !isIt(message) || resolve(message));
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://portal');
    // an opaque origin may read the portal's own files; it could not run otherwise
    response.setHeader('access-control-allow-origin', '*');
    if (pathname === '/said') hear(JSON.parse(await text(request)));
    else if (pathname === '/complaint') complaints.push(await text(request));
    else if (pathname in pages) {
      const [type, content] = pages[pathname];
      response.setHeader('content-type', type).setHeader('content-security-policy', policy);
      return response.end(content);
    } else complaints.push(`request: ${request.url}`);
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    said,
    complaints,
    next: (isIt) => new Promise((resolve) => waiting.push({ isIt, resolve })),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

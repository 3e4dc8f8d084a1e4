import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const settings = {
  // as root in a container there is no user namespace for the sandbox
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  NO_AT_BRIDGE: '1',
  GTK_A11Y: 'none',
  LIBGL_ALWAYS_SOFTWARE: '1',
};

/** Starts Xvfb, which chooses a free display and tells it on file descriptor 3. */
async function startDisplay(processes) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  processes.push(xvfb);
  const number = await new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb exited with ${code}`)));
    xvfb.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return `:${number}`;
}

async function startDriver(processes, env) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  processes.push(driver);
  await new Promise((resolve, reject) => {
    driver.once('spawn', resolve);
    driver.once('error', reject);
  });
  return `http://127.0.0.1:${port}`;
}

async function call(address, method, body) {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${method} ${address}: ${value?.error}: ${value?.message}`);
  return value;
}

async function untilReady(base) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call(`${base}/status`, 'GET');
    } catch (error) {
      if (attempt > 100) throw error;
      await sleep(50);
    }
  }
}

/** Opens MiniBrowser (WebKitGTK) in a W3C WebDriver session of its own. */
export async function openWebKit(
  binary = process.env.WEBKIT ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
) {
  const processes = [];
  const env = { ...process.env, ...settings };
  env.DISPLAY ??= await startDisplay(processes);
  const base = await startDriver(processes, env);
  await untilReady(base);
  const browser = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId } = await call(`${base}/session`, 'POST', { capabilities: { alwaysMatch: browser } });
  const session = `${base}/session/${sessionId}`;
  const send = (method, path, body) => call(session + path, method, body);
  await send('POST', '/window/rect', { width: 1000, height: 800 }).catch(() => {});
  return {
    send,
    async close() {
      await send('DELETE', '').catch(() => {});
      for (const child of processes.reverse()) child.kill();
    },
  };
}

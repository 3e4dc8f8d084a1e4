import { createHealthStore, toCloudEvents } from '../../dist/cdn/health-elements.js';

const json = async (url) => (await fetch(url)).json();
const [model, accounts] = await Promise.all(['../model.json', '../portal/accounts.json'].map(json));
const store = createHealthStore({ model, accounts, asOf: '2026-11-16' });
await store.ready;

const part = (id) => document.getElementById(id);

/** A line of a list: the label, the account and the day, as text. */
function line({ label, name, due }, ...more) {
  const item = document.createElement('li');
  item.append(`${label}: ${name}${due ? `, by ${due}` : ''} `, ...more);
  return item;
}

async function showCrm() {
  part('crm').replaceChildren(...(await json('/tasks')).map((task) => line(task)));
}

/** Sends tasks to the CRM; sending one again changes nothing there. */
async function send(tasks) {
  try {
    const response = await fetch('/tasks', {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      body: JSON.stringify(toCloudEvents(tasks, { source: location.origin })),
    });
    if (!response.ok) throw new Error(response.statusText);
    const { taken, repeated } = await response.json();
    part('said').textContent = `Sent: ${taken}. Already there: ${repeated}.`;
    await showCrm();
  } catch {
    part('said').textContent = 'The CRM could not be reached. Nothing is lost: send again later.';
  }
}

function sendButton(task) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Send';
  button.setAttribute('aria-label', `Send: ${task.label}, ${task.name}`);
  button.addEventListener('click', () => send([task]));
  return button;
}

const tasks = store.tasks({ capacity: 20 });
part('tasks').replaceChildren(...tasks.map((task) => line(task, sendButton(task))));
part('send-all').addEventListener('click', () => send(tasks));
await showCrm();

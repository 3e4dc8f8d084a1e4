import { createHealthStore } from '../../dist/cdn/health-elements.js';

const [model, accounts] = await Promise.all(
  ['../model.json', 'accounts.json'].map(async (url) => (await fetch(url)).json()),
);
const list = document.querySelector('health-list');
const card = document.querySelector('health-card');
list.store = card.store = createHealthStore({ model, accounts, asOf: '2026-11-16' });
list.addEventListener('health-select', (event) => (card.accountId = event.detail.id));

export * from './elements/health-card.js';
export * from './elements/health-changes.js';
export * from './elements/health-list.js';
export * from './components/shared/events.js';
export * from './locales/en.js';
export type * from './locales/wording.js';
export * from './scoring/index.js';
export * from './sdk/index.js';

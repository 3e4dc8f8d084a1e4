export type { AccountView } from './account-view.js';
export { createHealthStore } from './create-health-store.js';
export type * from './export/csv-mapping.js';
export type * from './export/csv-result.js';
export { fromCsv } from './export/from-csv.js';
export type * from './health-store-contract.js';

export type { AccountGoal, AccountSite, AccountView } from './account-view.js';
export * from './acts/act.js';
export type * from './changes/change-report.js';
export { createHealthStore } from './create-health-store.js';
export type * from './export/csv-mapping.js';
export type * from './export/csv-result.js';
export type {
  CalendarOptions,
  CloudEventOptions,
  CsvExportOptions,
  WordOptions,
} from './export/export-options.js';
export type { ExportedChange } from './export/exported-records.js';
export { fromCsv } from './export/from-csv.js';
export { toCloudEvents, type CloudEvent } from './export/to-cloud-events.js';
export { toCsv } from './export/to-csv.js';
export { toICalendar } from './export/to-icalendar.js';
export type * from './health-store-contract.js';
export type * from './portfolio/portfolio-report.js';
export type * from './restored-view.js';
export * from './snapshots/health-archive.js';
export type * from './today/today.js';

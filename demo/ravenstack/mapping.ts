import type { CsvMapping } from '../../src/sdk/index.js';

/** The last day of the export. */
export const RAVENSTACK_DAY = '2024-12-31';

/**
 * RavenStack (a made-up software company by River @ Rivalytics) in five tables, the shape of a real export:
 *
 * - `accounts`: a row an account.
 * - `subscriptions`: a row a contract; one without an end runs on. Other tables name its rows by `subscription_id`.
 * - `feature_usage`: a row a day, feature and subscription, so the account is found through the subscription. Weeks
 *   without a row are weeks without use (`absent: 0`), not weeks unknown.
 * - `support_tickets`: a row a ticket; its answer to the survey is often missing, and then there is none.
 * - `churn_events`: a row each time an account gave up, or came back from giving up. The reason given last holds.
 */
export const RAVENSTACK_MAPPING: CsvMapping = {
  asOf: RAVENSTACK_DAY,
  zone: 'UTC',
  accounts: {
    id: 'account_id',
    name: 'account_name',
    segment: 'plan_tier',
    currency: { always: 'USD' },
    since: 'signup_date',
    attributes: { industry: 'industry', country: 'country', referral: 'referral_source' },
    metrics: { seats: 'seats' },
  },
  tables: {
    subscriptions: {
      account: 'account_id',
      key: 'subscription_id',
      on: 'start_date',
      contracts: {
        product: 'plan_tier',
        amount: 'arr_amount',
        currency: { always: 'USD' },
        start: 'start_date',
        end: 'end_date',
        autoRenew: 'auto_renew_flag',
      },
      metrics: {
        upgrades: { every: 'event', where: { upgrade_flag: 'True' } },
        downgrades: { every: 'event', where: { downgrade_flag: 'True' } },
      },
    },
    feature_usage: {
      account: { column: 'subscription_id', through: 'subscriptions' },
      on: 'usage_date',
      metrics: {
        usage: { every: 'week', take: 'sum', column: 'usage_count', absent: 0 },
        errors: { every: 'week', take: 'sum', column: 'error_count', absent: 0 },
        features: { every: 'month', take: 'distinct', column: 'feature_name', absent: 0 },
      },
    },
    support_tickets: {
      account: 'account_id',
      on: 'submitted_at',
      metrics: {
        tickets: { every: 'event', kind: 'priority' },
        escalations: { every: 'event', where: { escalation_flag: 'True' } },
        satisfaction: { every: 'event', value: 'satisfaction_score' },
      },
    },
    churn_events: {
      account: 'account_id',
      on: 'churn_date',
      metrics: {
        gave_up: { every: 'event', kind: 'reason_code', where: { is_reactivation: 'False' } },
      },
      facts: { attributes: { reason: 'reason_code' } },
    },
  },
};

/** The name of the table a file holds: `ravenstack_support_tickets.csv` is `support_tickets`. */
export function tableName(fileName: string): string {
  return fileName.replace(/^ravenstack_/i, '').replace(/\.csv$/i, '');
}

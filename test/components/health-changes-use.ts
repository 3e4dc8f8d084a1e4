import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthChanges } from '../../src/elements/health-changes.js';
import type { ChangeReport } from '../../src/sdk/changes/change-report.js';
import type { HealthStore } from '../../src/sdk/index.js';
import { change, differs, everything, fell, near, reportOf, rose } from './change-reports.js';
import {
  all,
  button,
  cleanUp,
  focused,
  groups,
  mount,
  read,
  settled,
  storeWith,
} from './health-changes-setting.js';
import { PatientStore } from './patient-store.js';

const summary = (feed: HealthChanges): string => read(feed, '[part=summary]');
const many = Array.from({ length: 70 }, (_, i) => change(`a${String(i)}`, `Account ${String(i)}`, {}));
const names = (feed: HealthChanges): number => all(feed, '[part=name]').length;

/** A store that hears which changes are marked as seen. */
function marking(
  report: ChangeReport,
  keeps = true,
): { readonly store: HealthStore; readonly marked: unknown[] } {
  const marked: unknown[] = [];
  const markSeen: HealthStore['markSeen'] = (ids) => {
    marked.push(ids);
    return Promise.resolve({ accepted: 0, rejected: keeps ? 0 : 1, problems: [], truncated: 0 });
  };
  return { store: storeWith(report, { markSeen }), marked };
}

describe('what can be done on a feed', () => {
  afterEach(cleanUp);

  it('tells of an account that is chosen, through shadow roots', async () => {
    const feed = await mount({ store: storeWith(everything) });
    const heard = new Promise<Event>((resolve) =>
      document.addEventListener('health-select', resolve, { once: true }),
    );
    button(feed, 'Northgate Clinics').click();
    expect((await heard) as CustomEvent).to.deep.include({ detail: { id: 'northgate-clinics' } });
  });

  it('puts away what was seen, at once, and has the store keep it', async () => {
    const { store, marked } = marking(everything);
    const feed = await mount({ store });
    button(feed, 'Mark as seen: Northgate Clinics').click();
    await feed.updateComplete;
    expect(marked).to.eql([['northgate-clinics']]);
    expect(groups(feed).at(0)).to.equal('Worth a conversation 1');
    expect(groups(feed).at(-1)).to.equal('Seen 1');
    expect(summary(feed)).to.contain('1 account to talk about');
  });

  it('puts away all', async () => {
    const { store, marked } = marking(everything);
    const feed = await mount({ store });
    button(feed, 'Mark all as seen').click();
    await feed.updateComplete;
    expect(marked).to.eql([everything.accounts.map(({ id }) => id)]);
    expect(groups(feed)).to.eql(['Seen 8']);
    expect(summary(feed)).to.equal('Since Friday 13 Nov: 8 changes, all seen');
  });

  it('brings back what the store could not keep, and what changed again', async () => {
    const { store } = marking(everything, false);
    const feed = await mount({ store });
    button(feed, 'Mark as seen: Northgate Clinics').click();
    await settled(feed);
    expect(groups(feed).at(0)).to.equal('Worth a conversation 2');
    const again = marking(reportOf([fell]));
    feed.store = again.store;
    await settled(feed);
    button(feed, 'Mark as seen: Northgate Clinics').click();
    await settled(feed);
    expect(groups(feed)).to.eql(['Seen 1']);
  });

  it('shows an account again when another change of it comes', async () => {
    const patient = new PatientStore();
    const feed = await mount({ store: patient.store });
    patient.answer(0, reportOf([fell]));
    await settled(feed);
    button(feed, 'Mark as seen: Northgate Clinics').click();
    await settled(feed);
    expect(groups(feed)).to.eql(['Seen 1']);
    patient.change();
    await settled(feed);
    patient.answer(1, reportOf([{ ...fell, fingerprint: 'another' }]));
    await settled(feed);
    expect(groups(feed)).to.eql(['Worth a conversation 1']);
  });

  it('keeps the focus in the feed when the account it was on is gone with the next answer', async () => {
    const patient = new PatientStore();
    const feed = await mount({ store: patient.store });
    patient.answer(0, reportOf([fell, differs]));
    await settled(feed);
    button(feed, 'Ostsee Logistik').focus();
    patient.change();
    await settled(feed);
    patient.answer(1, reportOf([fell, near]));
    await settled(feed);
    expect(focused(feed)).to.equal('Kestrel Freight');
  });

  it('never loses the focus when an entry is put away', async () => {
    const feed = await mount({ store: storeWith(reportOf([fell, differs, near])) });
    button(feed, 'Mark as seen: Northgate Clinics').focus();
    for (const next of ['Mark as seen: Ostsee Logistik', 'Mark as seen: Kestrel Freight']) {
      await sendKeys({ press: 'Enter' });
      await settled(feed);
      expect(focused(feed)).to.equal(next);
    }
    await sendKeys({ press: 'Enter' });
    await settled(feed);
    expect(focused(feed)).to.equal('Since Friday 13 Nov: 3 changes, all seen');
  });

  it('goes back to the one before where the last of all is put away', async () => {
    const feed = await mount({ store: storeWith(reportOf([fell, differs, rose])) });
    button(feed, 'Mark as seen: Ostsee Logistik').focus();
    await sendKeys({ press: 'Enter' });
    await settled(feed);
    expect(focused(feed)).to.equal('Mark as seen: Northgate Clinics');
  });

  it('leads the focus to the sentence when all is put away', async () => {
    const feed = await mount({ store: storeWith(everything) });
    button(feed, 'Mark all as seen').focus();
    await sendKeys({ press: 'Enter' });
    await settled(feed);
    expect(focused(feed)).to.contain('all seen');
  });

  it('folds long groups, and goes on to the first of those that come', async () => {
    const feed = await mount({ store: storeWith(reportOf(many)) });
    expect(names(feed)).to.equal(5);
    button(feed, 'and 65 more').focus();
    await sendKeys({ press: 'Enter' });
    await settled(feed);
    expect(names(feed)).to.equal(55);
    expect(focused(feed)).to.equal('Account 5');
    button(feed, 'and 15 more').click();
    await settled(feed);
    expect(names(feed)).to.equal(70);
    expect(read(feed, '.more')).to.equal('');
  });

  it('does not fold one alone', async () => {
    const feed = await mount({ store: storeWith(reportOf(many.slice(0, 6))) });
    expect(names(feed)).to.equal(6);
  });

  it('is complete by keyboard, in the order in which it is read', async () => {
    const feed = await mount({ store: storeWith(reportOf([fell, rose])) });
    all(feed, 'select')[0]!.focus();
    const reached: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      await sendKeys({ press: 'Tab' });
      reached.push(focused(feed));
    }
    expect(reached).to.eql([
      'Mark all as seen',
      'Northgate Clinics',
      'Mark as seen: Northgate Clinics',
      'Good news 1',
    ]);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focused(feed)).to.equal('Escola Miramar');
  });

  it('compares with another day where the reader wants that', async () => {
    const patient = new PatientStore();
    const { store, asked } = patient;
    const feed = await mount({ store });
    patient.answer(0, reportOf([fell]));
    await settled(feed);
    const select = all(feed, 'select')[0] as HTMLSelectElement;
    expect([...select.options].map((option) => option.label)).to.eql([
      'Last visit',
      'A week ago',
      'Four weeks ago',
    ]);
    for (const value of ['7', '28', '']) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled(feed);
      expect(summary(feed), 'the answer before stands').to.contain('1 account to talk about');
    }
    expect(asked).to.eql(['last-visit', '2026-11-09', '2026-10-19', 'last-visit']);
    patient.answer(1, reportOf([]));
    await settled(feed);
    expect(summary(feed), 'not the answer to another question').to.contain('1 account to talk about');
  });

  it('compares with the day that the host asks for', async () => {
    const { store, asked } = new PatientStore();
    const feed = await mount({ store, since: '2026-11-02' });
    feed.setAttribute('since', '2026-11-03');
    await settled(feed);
    feed.removeAttribute('since');
    await settled(feed);
    Object.assign(feed, {
      since: {
        toString: () => {
          throw new Error('no');
        },
      },
    });
    await settled(feed);
    feed.since = 'soon';
    await settled(feed);
    expect(asked).to.eql(['2026-11-02', '2026-11-03', 'last-visit', 'soon']);
  });
});

import { expect } from '@open-wc/testing';
import type { ChangeReport } from '../../src/sdk/changes/change-report.js';
import type { HealthChanges } from '../../src/elements/health-changes.js';
import {
  came,
  change,
  differs,
  due,
  everything,
  fell,
  left,
  near,
  ONCE,
  reportOf,
  rose,
  silent,
} from './change-reports.js';
import { all, cleanUp, entry, groups, mount, read, storeWith, text } from './health-changes-setting.js';

const feedOf = (report: ChangeReport): Promise<HealthChanges> => mount({ store: storeWith(report) });
const said = async (report: ChangeReport): Promise<string> => read(await feedOf(report), '[part=summary]');
const once = async (...portfolio: ChangeReport['portfolio']): Promise<string> =>
  read(await feedOf(reportOf([], { portfolio })), '[part=portfolio] li');

describe('what a feed says', () => {
  afterEach(cleanUp);

  it('begins with one sentence on what there is to do', async () => {
    expect(await said(everything)).to.equal(
      'Since Friday 13 Nov: 2 accounts to talk about, 1 play to follow up, 1 date coming near and 1 account with data to check',
    );
    expect(await said(reportOf([rose, came, left]))).to.equal(
      'Since Friday 13 Nov: good news from 1 account and 2 accounts came or went',
    );
    expect(
      await said(
        reportOf([
          { ...fell, seen: true },
          { ...near, seen: true },
        ]),
      ),
    ).to.equal('Since Friday 13 Nov: 2 changes, all seen');
    expect(await said(reportOf([], { portfolio: ONCE }))).to.equal(
      'Since Friday 13 Nov: nothing of note in single accounts',
    );
  });

  it('names the day of the week for the past week only', async () => {
    expect(await said(reportOf([fell], { since: '2026-10-19' }))).to.match(/^Since 19 Oct: /);
  });

  it('says when the earlier day is restated, and only then', async () => {
    const words = 'today’s model over the data of then';
    expect(read(await feedOf(reportOf([fell], { basis: 'restated' })), '[part=head]')).to.contain(words);
    expect(read(await feedOf(reportOf([fell])), '[part=head]')).to.not.contain(words);
  });

  it('says once what is the same for all', async () => {
    expect(await once(...ONCE)).to.equal(
      [
        'New version of the model: 2026.1 → 2026.2.',
        '41 of 60 accounts fell at once by about 6 points, mostly “Weekly active users”: this looks like tracking or a holiday.',
        '“People in touch with us” stopped coming for 38 of 60 accounts at once: this looks like one source of data.',
        'The mean rose by 2.1 points because vanished-co and gone-ltd left; those that stayed: +0.2.',
      ].join(' | '),
    );
    expect(await once({ kind: 'model', before: '3', after: '3' })).to.equal(
      'The model was changed; its version is still 3.',
    );
    expect(
      await once({ kind: 'common-rise', measure: 'usage-trend', accounts: 41, of: 60, typical: 9.2 }),
    ).to.equal(
      '41 of 60 accounts rose at once by about 9 points, mostly “Weekly active users”: this looks like tracking coming back, or the end of a holiday.',
    );
    expect(await once({ kind: 'common-rise', accounts: 41, of: 60, typical: 9.2 })).to.equal(
      '41 of 60 accounts rose at once by about 9 points: this looks like tracking coming back, or the end of a holiday.',
    );
    const halden = {
      kind: 'composition',
      parent: 'halden-hotels',
      difference: -3,
      stayed: 0,
      left: 0,
    } as const;
    expect(
      await once({
        ...halden,
        came: -3,
        ids: ['mira-labs', 'northgate-clinics', 'maison-verrier', 'escola-miramar'],
      }),
    ).to.equal(
      'Halden Hotels: the mean of its sites fell by 3 points because Mira Labs, Northgate Clinics, Maison Verrier and 1 more came; those that stayed: 0.0.',
    );
  });

  it('calls an account that left by the name the report has for it', async () => {
    const report = reportOf([left], { portfolio: ONCE.slice(3) });
    expect(read(await feedOf(report), '[part=portfolio] li')).to.contain(
      'because Vanished Co and gone-ltd left',
    );
  });

  it('says how many are not listed because they changed as most did', async () => {
    expect(read(await feedOf(everything), '[part=portfolio]')).to.contain(
      '39 accounts changed only as most did, and are not listed.',
    );
  });

  it('groups by what to do, with counts, what asks for nothing folded', async () => {
    const feed = await feedOf(everything);
    expect(groups(feed)).to.eql([
      'Worth a conversation 2',
      'To follow up 1',
      'Coming near 1',
      'Data to check 1',
      'Good news 1',
      'Came and went 2',
    ]);
    const folded = all(feed, 'details').map((details) => text(details.querySelector('summary')));
    expect(folded).to.eql(['Good news 1', 'Came and went 2']);
    expect(all(feed, 'details[open]').length).to.equal(0);
    const lists = all(feed, '.entries').map((list) => `${list.localName} ${String(list.children.length)}`);
    expect(lists).to.eql(['ul 2', 'ul 1', 'ul 1', 'ul 1', 'ul 1', 'ul 2']);
  });

  it('tells what moved an account, from band to band, and what could help', async () => {
    const words = text(entry(await feedOf(everything), 'Northgate Clinics'));
    expect(words).to.match(/^Northgate Clinics On track now Look into Mark as seen /);
    expect(words).to.contain('Fell 9 points in 3 days, mostly “Weekly active users”');
    expect(words).to.contain('Weekly active users −6.2 People in touch with us −3.4');
    expect(words).to.contain('What could help: Offer a training session within 7 days');
  });

  it('shows a band as shape and word, also where it is the same as before', async () => {
    const feed = await feedOf(everything);
    for (const name of ['Northgate Clinics', 'Kestrel Freight']) {
      const chip = entry(feed, name).querySelector('.band')!;
      expect(text(chip)).to.be.oneOf(['Look into', 'On track', 'Act now']);
      expect(chip.querySelectorAll('svg').length).to.equal(1);
    }
    expect(entry(feed, 'Kestrel Freight').querySelectorAll('.was').length).to.equal(0);
  });

  it('does not split again what one row says', async () => {
    expect(entry(await feedOf(everything), 'Escola Miramar').querySelectorAll('.rows').length).to.equal(0);
  });

  it('makes nothing of a movement that is not seen on screen', async () => {
    const words = text(entry(await feedOf(reportOf([{ ...near, difference: 0.2 }])), 'Kestrel Freight'));
    expect(words).to.not.contain('Little change').and.not.contain('Rose');
  });

  it('says what is due as waiting, what came near with its day, and both views of a disagreement', async () => {
    const feed = await feedOf(reportOf([differs, due, near]));
    expect(text(entry(feed, 'Maison Verrier'))).to.contain(
      'Offer a training session: time to look again, waited until 16 Nov',
    );
    expect(text(entry(feed, 'Kestrel Freight'))).to.contain('Last day of notice in 28 days, 14 Dec');
    expect(text(entry(feed, 'Ostsee Logistik'))).to.contain(
      '“On track” on 30 Oct; the signals say “Act now”',
    );
    expect(read(feed)).to.not.contain('overdue');
  });

  it('says where started, set aside and done plays stand', async () => {
    const on = '2026-11-06';
    const plays = [
      { play: 'training', state: 'started', on },
      { play: 'training', state: 'set-aside', on, until: '2026-11-16' },
      { play: 'training', state: 'set-aside', on },
      { play: 'training', state: 'done', on },
      { play: 'gone', state: 'waiting', on: '2026-11-16' },
    ] as const;
    const words = text(entry(await feedOf(reportOf([{ ...due, due: plays }])), 'Maison Verrier'));
    for (const standing of [
      'Offer a training session: started 10 days ago',
      'Offer a training session: set aside until 16 Nov',
      'Offer a training session: set aside 10 days ago',
      'Offer a training session: done 10 days ago',
      'gone: waiting since today',
    ])
      expect(words).to.contain(standing);
  });

  it('says what stopped coming, and what the picture rests on since', async () => {
    const words = text(entry(await feedOf(reportOf([silent])), 'Pemberton Foods'));
    expect(words).to.contain('Licences in use: nothing new for 22 days');
    expect(words).to.contain('People in touch with us: not sent');
    expect(words).to.contain('1 more not known');
    expect(words).to.contain('Based on 52% of the model, 93% before');
  });

  it('says who came and who went; one that went cannot be opened', async () => {
    const feed = await feedOf(everything);
    expect(text(entry(feed, 'Mira Labs'))).to.contain('New in the portfolio');
    const gone = entry(feed, 'Vanished Co');
    expect(text(gone)).to.equal('Vanished Co Mark as seen No longer in the portfolio');
    expect(gone.querySelector('[part=name]')!.localName).to.equal('span');
  });

  it('says of an account without a score that there is none, and of a band the model has no more nothing', async () => {
    const feed = await feedOf(
      reportOf([
        change('mira-labs', 'Mira Labs', { became: 'unknown', band: { before: 'watch', after: undefined } }),
        change('kestrel-freight', 'Kestrel Freight', { band: { before: 'old-band', after: 'watch' } }),
      ]),
    );
    expect(text(entry(feed, 'Mira Labs')))
      .to.contain('Look into now Not enough data')
      .and.to.contain('No score now');
    expect(text(entry(feed, 'Kestrel Freight'))).to.match(/^Kestrel Freight Look into/);
  });

  it('has headings of the level the page needs', async () => {
    const feed = await mount({ store: storeWith(everything), headingLevel: 2 });
    expect(read(feed, 'h2')).to.equal('What changed');
    expect(all(feed, 'h3').length).to.equal(7);
  });

  it('takes text as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const feed = await feedOf(reportOf([{ ...fell, name }]));
    expect(text(entry(feed, name))).to.contain(name);
    expect(all(feed, 'img').length).to.equal(0);
  });
});

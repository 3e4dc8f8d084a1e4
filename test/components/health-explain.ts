import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthExplain } from '../../src/elements/health-explain.js';
import { acme, like, model, storeOf } from './health-card-setting.js';
import { all, explainOf, press, read, table } from './health-explain-setting.js';

const known = async (): Promise<HealthExplain> => explainOf(await storeOf([acme]), 'acme');
const withModel = async (changes: object, facts: Record<string, unknown> = {}): Promise<HealthExplain> =>
  explainOf(await storeOf([like('acme', facts)], { ...model, ...changes }), 'acme');

describe('<health-explain>', () => {
  it('is accessible, folded and with every detail shown', async () => {
    const element = await known();
    await expect(element).to.be.accessible();
    await press(element, 'Show every detail');
    await expect(element).to.be.accessible();
  });

  it('says the score, its band and that it is a guide', async () => {
    expect(read(await known(), 'header')).to.equal(
      'Acme Corp Look into Score: 61 of 100, on Nov 16, 2026 A guide, not a grade',
    );
  });

  it('goes from the edge of the best band to the score, dimension by dimension', async () => {
    const element = await known();
    expect(read(element, 'waterfall')).to.contain('Counting starts at 75, where “On track” begins.');
    expect(table(element, 'waterfall')).to.deep.equal([
      'What counts Points Share Drawn 75 Effect',
      'Counted from the edge of “On track” 75.0',
      'Adoption 52 50% −11.3',
      'Licences in use 79 33% +1.2',
      'Usage lately 0 17% −12.5',
      'Support 50 30% −7.5',
      'Tickets in 30 days 50 30% −7.5',
      'Billing 100 20% +5.0',
      'Payment status 100 20% +5.0',
      'Champion has left: the score may not pass 74 0.0',
      'Rounding −0.2',
      'Score 61',
    ]);
  });

  it('draws each step where the one before ended, on one scale', async () => {
    const steps = all<SVGRectElement>(await known(), '[part=waterfall] rect.step').slice(0, 4);
    const ends = steps.map((step) => {
      const [x, width] = ['x', 'width'].map((name) => parseFloat(step.getAttribute(name)!));
      return step.classList.contains('takes') ? [x! + width!, x!] : [x!, x! + width!];
    });
    for (const [i, [from]] of ends.entries()) if (i) expect(from).to.be.closeTo(ends[i - 1]![1]!, 0.02);
    expect(steps.map((step) => step.classList.contains('adds'))).to.deep.equal([true, false, false, true]);
  });

  it('folds a dimension to its subtotal', async () => {
    const element = await known();
    await press(element, 'Adoption');
    expect(table(element, 'waterfall').slice(2, 4)).to.deep.equal([
      'Adoption 52 50% −11.3',
      'Support 50 30% −7.5',
    ]);
    await press(element, 'Adoption');
    expect(table(element, 'waterfall')[3]).to.contain('Licences in use');
  });

  it('tells of a curve what the reading gives, with weight, share and what full points would add', async () => {
    const element = await known();
    await press(element, 'Licences in use');
    expect(read(element, 'details')).to.equal(
      [
        'Licences in use: 67% on average in four weeks Weekly active users 336 of 500 licences updated today',
        'How the reading becomes points A reading of 67% gives 78.6 points here. 10% 80%',
        '10%: 0 points 50%: 50 points 80%: 100 points',
        'Between these the points run in a straight line, and beyond the ends they stay the same.',
        'Weight 2 of 3 in “Adoption” “Adoption”: 50 of 100 in the model decides 33% of the score today',
        'Full points here would add 7.1 points of score',
        'What it tells early: it tends to move before the outcome does',
        'Whose hands it is in in your hands',
      ].join(' '),
    );
    expect(all(element, '.curve svg')[0]!.getAttribute('aria-label')).to.equal(
      'The curve from 10% to 80%, with this account at 67%',
    );
  });

  it('marks the level and the category of the account', async () => {
    const element = await known();
    await press(element, 'Show every detail');
    expect(all(element, '.here').map((each) => each.innerText.replace(/\s+/g, ' '))).to.deep.equal([
      'everything else: 0 points This account',
      'at most 10: 50 points This account',
      'paid: 100 points This account',
    ]);
    await press(element, 'Hide the details');
    expect(all(element, '.details')).to.have.length(0);
  });

  it('goes by keyboard alone', async () => {
    const element = await known();
    all(element, '.measure .fold')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const button = all(element, '.measure .fold')[0]!;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(read(element, 'details')).to.contain('A reading of 67%');
  });

  it('splits what moved in four weeks, to the same score before rounding', async () => {
    const element = await known();
    expect(read(element, 'movement')).to.contain('Compared with Oct 19 Fell 39 points in four weeks');
    expect(table(element, 'movement').slice(1)).to.deep.equal([
      'Score on Oct 19 100.0',
      'Licences in use −7.1',
      'Usage lately −16.7',
      'Tickets in 30 days −15.0',
      'Score on Nov 16 61.2',
    ]);
  });

  it('says which model it was, when it is due for review, and where bands begin', async () => {
    expect(read(await known(), 'model')).to.match(
      /^The model behind it Model b2b-saas Version 2026.1 In effect since May 1, 2026 Review due by May 1, 2027 Variants that apply none: the model as it is Coverage Based on 100% of the model A band needs data for 50% of the model. Bands On track: moves up at 78, down below 75 Look into: moves up at 53, down below 50 Act now: everything lower Content hash [0-9a-f]{8} Equal hashes/,
    );
  });

  it('names the last day for a review, and that it has passed, without an alarm', async () => {
    const review = async (changes: object): Promise<string> =>
      /Review (.*) Variants/.exec(read(await withModel(changes), 'model'))![1]!;
    expect(await review({ reviewBy: undefined })).to.equal(
      'due by Nov 1, 2027, 18 months after it took effect',
    );
    expect(await review({ reviewBy: '2028-12-01' })).to.equal(
      'due by Nov 1, 2027, 18 months after it took effect',
    );
    expect(await review({ reviewBy: '2026-09-01' })).to.equal(
      'was due by Sep 1, 2026; ask whoever looks after the model',
    );
    expect(await review({ reviewBy: undefined, effective: undefined })).to.equal(
      'no day set; ask whoever looks after the model',
    );
  });

  it('takes weights, points and bands from the variants that apply', async () => {
    const element = await withModel({}, { since: '2026-10-01', segment: 'digital' });
    await press(element, 'Show every detail');
    expect(read(element, 'model')).to.contain('Variants that apply onboarding digital');
    expect(read(element, 'waterfall')).to.contain('0%: 0 points 10%: 50 points 50%: 100 points');
    expect(read(element, 'waterfall')).to.contain('“Support”: 10 of 80 in the model');
  });
});

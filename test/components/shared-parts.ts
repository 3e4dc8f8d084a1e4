import { expect, fixture, html } from '@open-wc/testing';
import { bandLook } from '../../src/components/shared/band-look.js';
import { defineElement } from '../../src/components/shared/define.js';
import { closestLanguage } from '../../src/components/shared/closest-language.js';
import { spokenLocale } from '../../src/locales/load-locale.js';
import { labelText, modelLabels } from '../../src/locales/model-labels.js';
import { safeUrl } from '../../src/components/shared/safe-url.js';
import { sparkline } from '../../src/components/shared/sparkline.js';
import { english } from '../../src/locales/en.js';
import { formatsOf } from '../../src/locales/formats.js';
import type { HealthModel } from '../../src/scoring/contract/model.js';
import type { HistoryPoint } from '../../src/scoring/explain/explanation.js';

const bandsOf = (...ids: string[]): HealthModel => ({
  id: 'm',
  version: '1',
  bands: ids.map((id, i) => ({
    id,
    label: { en: `Band ${id}`, de: `Stufe ${id}` },
    ...(i ? { from: i * 20 } : {}),
  })),
  dimensions: [],
});

describe('defining an element', () => {
  it('lets the first of two copies win and does not throw', () => {
    const First = class extends HTMLElement {};
    defineElement('health-define-test', First);
    defineElement('health-define-test', class extends HTMLElement {});
    expect(customElements.get('health-define-test')).to.equal(First);
  });
});

describe('the look of a band', () => {
  it('has a shape of its own for the lowest, the best, those between, and none', () => {
    const shapes = (...ids: string[]): string[] =>
      [...ids, undefined].map((id) => bandLook(id, bandsOf(...ids), english).shape);
    expect(shapes('a', 'b')).to.deep.equal(['triangle', 'circle', 'dashed']);
    expect(shapes('a', 'b', 'c')).to.deep.equal(['triangle', 'diamond', 'circle', 'dashed']);
    expect(shapes('a', 'b', 'c', 'd', 'e', 'f').filter((shape) => shape === 'diamond')).to.have.length(4);
  });

  it('says "Not enough data" for no band, and for one the model does not have', () => {
    expect(bandLook(undefined, bandsOf('a', 'b'), english)).to.include({ label: 'Not enough data', tone: 2 });
    expect(bandLook('gone', bandsOf('a', 'b'), english).label).to.equal('Not enough data');
    expect(bandLook('b', bandsOf('a', 'b'), english)).to.include({ label: 'Band b', tone: 1 });
  });
});

describe('a label', () => {
  it('is said in the language asked for, else its base, else English, else as it is', () => {
    const label = { en: 'Users', de: 'Nutzer' };
    expect(labelText(label, 'de-AT')).to.equal('Nutzer');
    expect(labelText(label, 'fr')).to.equal('Users');
    expect(labelText({ fr: 'Membres' }, 'de')).to.equal('Membres');
    expect(labelText('Users', 'de')).to.equal('Users');
    expect(labelText({ en: 'x' }, 'constructor')).to.equal('x');
  });

  it('falls back to the id, also for ids that objects have of their own', () => {
    const labels = modelLabels(bandsOf('a', 'b'), 'de');
    expect(labels.band('a')).to.equal('Stufe a');
    expect(labels.measure('unheard-of')).to.equal('unheard-of');
    expect(labels.metric('constructor')).to.equal('constructor');
  });
});

describe('a link', () => {
  it('is offered for https and mailto alone', () => {
    expect(safeUrl('https://crm.example/acme')).to.equal('https://crm.example/acme');
    expect(safeUrl('mailto:help@example.com')).to.equal('mailto:help@example.com');
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'http://example.com',
      '/acme',
      'vbscript:x',
      '',
      undefined,
    ])
      expect(safeUrl(url), String(url)).to.equal(undefined);
  });
});

describe('the language of an element', () => {
  it('comes from the closest lang where there are words for it, else is English', async () => {
    const page = await fixture(
      html`<div lang="en-GB">
        <p></p>
        <i lang="tlh"></i><b lang="!"></b>
      </div>`,
    );
    const spoken = (selector: string): string | undefined =>
      spokenLocale(closestLanguage(page.querySelector(selector)!) ?? 'en')?.tag;
    expect(spoken('p')).to.equal('en-GB');
    expect(spoken('i')).to.equal('en');
    expect(spoken('b')).to.equal('en');
  });

  it('writes numbers, days and money its own way', () => {
    const british = formatsOf('en-GB');
    expect(british.date('2026-10-30', '2026-11-16')).to.equal('30 Oct');
    expect(british.date('2025-10-30', '2026-11-16')).to.equal('30 Oct 2025');
    expect(british.signed(-6.24)).to.equal('−6.2');
    expect(british.signed(-0.01)).to.equal('0.0');
    expect(british.money(184_000, 'EUR')).to.match(/^€184k$/i);
    expect(british.money(184_000, 'not a currency')).to.match(/^184k not a currency$/i);
    expect(british.relative('2026-11-15', '2026-11-16')).to.equal('yesterday');
    expect(formatsOf('de').percent(0.31)).to.match(/^31\s%$/);
  });
});

describe('the trend line', () => {
  const week = (index: number): string =>
    new Date(Date.UTC(2026, 0, 5 + 7 * index)).toISOString().slice(0, 10);
  const points = (scores: number[], recordedFrom = Infinity): HistoryPoint[] =>
    scores.map((score, i) => ({
      on: week(i),
      score,
      coverage: 1,
      kind: i >= recordedFrom ? 'recorded' : 'restated',
      undated: false,
    }));
  const bands = [{ id: 'a' }, { id: 'b', from: 50 }, { id: 'c', from: 75 }];
  const draw = async (scores: number[], recordedFrom?: number): Promise<Element> =>
    fixture(sparkline(points(scores, recordedFrom), bands, { label: 'From 70 to 60' }));

  it('is an image with a sentence for a name, or decoration without one', async () => {
    const line = await draw([70, 60]);
    expect(line.getAttribute('role')).to.equal('img');
    expect(line.getAttribute('aria-label')).to.equal('From 70 to 60');
    const bare = await fixture(sparkline(points([70, 60]), bands));
    expect(bare.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is drawn in whole numbers, with the edges in sight behind it and its end marked', async () => {
    const line = await draw([78.123, 71.5, 66.666]);
    const drawn = [...line.querySelectorAll('path')].map((path) => path.getAttribute('d')!);
    expect(drawn.join(' ')).not.to.match(/\.|NaN|undefined/);
    expect(line.querySelectorAll('.edge')).to.have.length(1);
    expect(line.querySelectorAll('.end')).to.have.length(1);
  });

  it('leaves gaps open, shows a lone point, and draws nothing from nothing', async () => {
    expect((await draw([70, 71, NaN, 69, NaN, 60, 61])).querySelectorAll('.line')).to.have.length(3);
    const nothing = await draw([NaN, NaN]);
    expect(nothing.querySelectorAll('.line, .end')).to.have.length(0);
    expect((await draw([])).querySelectorAll('.line')).to.have.length(0);
  });

  it('dashes what is restated only beside what was recorded', async () => {
    expect((await draw([70, 69, 68])).querySelectorAll('.restated')).to.have.length(0);
    const mixed = await draw([70, 69, 68, 67], 2);
    expect(mixed.querySelectorAll('.restated')).to.have.length(1);
    expect(mixed.querySelectorAll('.line:not(.restated)')).to.have.length(1);
  });
});

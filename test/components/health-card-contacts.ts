import { expect } from '@open-wc/testing';
import type { HealthCard } from '../../src/elements/health-card.js';
import { cardWith, seen } from './health-card-setting.js';

const unfold = (card: HealthCard): void => {
  for (const fold of card.shadowRoot!.querySelectorAll('details')) fold.open = true;
};

describe('whom to call', () => {
  it('names a champion and an executive first, and when each was last in touch', async () => {
    const card = await cardWith({
      contacts: [
        { role: 'Admin', lastTouch: '2026-11-14' },
        { role: 'VP Operations', level: 'executive', lastTouch: '2026-10-20' },
        { role: 'CIO', champion: true, lastTouch: '2026-11-12' },
        { role: 'Buyer' },
      ],
    });
    expect(seen(card, 'contacts')).to.equal(
      'Whom to call CIO champion in touch Nov 12 VP Operations executive in touch Oct 20 2 more contacts',
    );
    unfold(card);
    expect(seen(card, 'contacts')).to.contain('Admin in touch Nov 14 Buyer no contact on record');
    await expect(card).to.be.accessible();
  });

  it('says as a fact that no executive was in touch for a quarter', async () => {
    const said = 'No executive contact in 90 days';
    for (const [contact, isSaid] of [
      [{ role: 'CFO', level: 'executive', lastTouch: '2026-08-18' }, false],
      [{ role: 'CFO', level: 'executive', lastTouch: '2026-08-17' }, true],
      [{ role: 'CFO', level: 'executive' }, true],
      [{ role: 'Admin', lastTouch: '2026-11-14' }, true],
    ] as const) {
      const card = await cardWith({ contacts: [contact] });
      expect(seen(card, 'contacts').includes(said), JSON.stringify(contact)).to.equal(isSaid);
    }
  });

  it('knows nothing of days to come', async () => {
    const card = await cardWith({ contacts: [{ level: 'executive', lastTouch: '2026-11-17' }] });
    expect(seen(card, 'contacts')).to.contain('Contact executive no contact on record');
  });

  it('is left out where no contacts were handed over', async () => {
    for (const contacts of [undefined, []])
      expect(seen(await cardWith({ contacts }))).not.to.contain('Whom to call');
  });

  it('takes roles as text', async () => {
    const card = await cardWith({ contacts: [{ role: '<b>CIO</b>' }] });
    expect(seen(card, 'contacts')).to.contain('<b>CIO</b>');
  });
});

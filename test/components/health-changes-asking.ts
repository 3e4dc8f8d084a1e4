import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthStore } from '../../src/sdk/index.js';
import { everything, fell, MONDAY, near, reportOf } from './change-reports.js';
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

describe('what a feed asks its store', () => {
  afterEach(cleanUp);

  it('asks again when the store changes, and drops what comes late for an older state', async () => {
    const patient = new PatientStore();
    const feed = await mount({ store: patient.store });
    patient.change();
    await settled(feed);
    expect(patient.asked.length).to.equal(2);
    patient.answer(0, reportOf([fell]));
    await settled(feed);
    expect(read(feed, '[role=status]')).to.equal('Loading');
    patient.answer(1, reportOf([near]));
    await settled(feed);
    expect(groups(feed)).to.eql(['Coming near 1']);
  });

  it('keeps the last answer while it asks, and asks nothing twice', async () => {
    const patient = new PatientStore();
    const feed = await mount({ store: patient.store });
    patient.answer(0, reportOf([fell]));
    await settled(feed);
    feed.headingLevel = 4;
    await settled(feed);
    expect(patient.asked.length).to.equal(1);
    patient.change();
    await settled(feed);
    expect(groups(feed)).to.eql(['Worth a conversation 1']);
    expect(all(feed, '[aria-busy=true]').length).to.equal(1);
  });

  it('waits for nothing once it is out of the page, and asks anew when it is back', async () => {
    const patient = new PatientStore();
    const { store, asked } = patient;
    const feed = await mount({ store });
    const place = feed.parentElement!;
    feed.remove();
    patient.answer(0, reportOf([fell]));
    await settled(feed);
    place.append(feed);
    await settled(feed);
    expect(groups(feed)).to.eql([]);
    expect(asked.length).to.equal(2);
    patient.answer(1, reportOf([near]));
    await settled(feed);
    expect(groups(feed)).to.eql(['Coming near 1']);
  });

  it('shows nothing of another store', async () => {
    const feed = await mount({ store: storeWith(everything) });
    feed.store = new PatientStore().store;
    await settled(feed);
    expect(read(feed, '[role=status]')).to.equal('Loading');
    feed.store = undefined;
    await settled(feed);
    expect(read(feed)).to.contain('No accounts yet');
  });

  it('lets no error out, and can ask again', async () => {
    const errors: unknown[] = [];
    const hear = (event: Event): void => void errors.push(event);
    addEventListener('unhandledrejection', hear);
    addEventListener('error', hear);
    let answers: HealthStore['changesSince'] = () => Promise.reject(new Error('no'));
    const throws = (): never => {
      throw new Error('no');
    };
    const markSeen = (): Promise<never> => Promise.reject(new Error('no'));
    const store = storeWith(undefined, { changesSince: (since) => answers(since), markSeen });
    const feed = await mount({ store });
    expect(read(feed, '[part=notice]')).to.contain('What changed could not be worked out just now');
    answers = throws;
    button(feed, 'Try again').focus();
    await sendKeys({ press: 'Enter' });
    await settled(feed);
    expect(focused(feed)).to.equal('Try again');
    answers = () => Promise.resolve(reportOf([fell]));
    await sendKeys({ press: 'Enter' });
    await settled(feed);
    expect(groups(feed)).to.eql(['Worth a conversation 1']);
    expect(focused(feed)).to.contain('Since Friday');
    button(feed, 'Mark as seen: Northgate Clinics').click();
    await settled(feed);
    expect(groups(feed)).to.eql(['Worth a conversation 1']);
    removeEventListener('unhandledrejection', hear);
    removeEventListener('error', hear);
    expect(errors.length).to.equal(0);
  });

  it('keeps what it shows where the newest question is not answered, and says so', async () => {
    const patient = new PatientStore();
    const feed = await mount({ store: patient.store });
    patient.answer(0, reportOf([fell]));
    await settled(feed);
    patient.change();
    await settled(feed);
    patient.refuse(1);
    await settled(feed);
    expect(groups(feed)).to.eql(['Worth a conversation 1']);
    expect(read(feed, '.foot')).to.contain('this is how it stood before');
    button(feed, 'Try again').click();
    await settled(feed);
    expect(groups(feed)).to.eql(['Worth a conversation 1']);
    patient.answer(2, reportOf([near]));
    await settled(feed);
    expect(read(feed)).to.contain('Coming near').and.not.contain('as it stood before');
  });

  it('speaks of the day of its answer', async () => {
    const report = reportOf([near], { asOf: MONDAY, since: '2026-10-19' });
    expect(read(await mount({ store: storeWith(report) }), '[part=summary]')).to.contain('Since 19 Oct');
  });
});

import type { Reading } from '../../scoring/contract/model.js';
import type { Ask } from '../../scoring/explain/stage-progress.js';
import { daysAfter } from '../formats.js';
import type { Language } from '../language.js';
import type { PlanWords } from '../plan-words.js';
import type { WordingContext } from '../wording.js';

/** What the engine works out; all else is sent or is not. */
const COMPUTED: ReadonlySet<Ask['kind']> = new Set(['dimension', 'score', 'coverage', 'movement', 'band']);

/** What a step asks and where it stands, in a sentence. */
export function planAsk({ messages, say, formats }: Language<'plan'>): PlanWords['ask'] {
  const texts = messages.plan.asks;
  const names = messages.plan.labels;

  function labelOf({ kind, id, reading }: Ask, { labels }: WordingContext): string {
    if (id !== undefined) return kind === 'attribute' ? id : labels.measure(id);
    if (!reading) return say(names[kind as keyof typeof names]);
    const { metric, date, attribute } = reading;
    if (metric !== undefined) return labels.metric(metric);
    if (date === 'renewal' || date === 'since') return say(names[date]);
    return date ?? attribute ?? say(names.pulse);
  }

  const points = (value: number, { labels }: WordingContext): string => {
    const shown = value * labels.scale;
    return say(messages.plan.points, { n: shown, points: formats.number(shown) });
  };

  function number(ask: Ask, value: number, context: WordingContext): string {
    if (ask.kind === 'coverage') return formats.percent(value);
    return ask.reading ? readingNumber(ask.reading, value, context) : points(value, context);
  }

  function readingNumber({ read, per, metric }: Reading, value: number, { labels }: WordingContext): string {
    switch (read) {
      case 'change':
      case 'slope':
        return formats.signedPercent(value);
      case 'share':
      case 'goal':
      case 'variability':
        return formats.percent(value);
      case 'daysSince':
      case 'daysUntil':
        return formats.days(value);
    }
    if (per !== undefined) return value <= 1.5 ? formats.percent(value) : formats.number(value);
    const unit = metric === undefined || read === 'nps' || read === 'count' ? undefined : labels.unit(metric);
    // “People in touch: 2 people” would say it twice.
    const isTold =
      unit === undefined ||
      labels
        .metric(metric ?? '')
        .toLowerCase()
        .includes(unit.toLowerCase());
    return isTold ? formats.number(value) : `${formats.number(value)} ${unit}`;
  }

  /** Days since or until are days of the calendar. */
  function now(ask: Ask, context: WordingContext): string | undefined {
    const { kind, reading } = ask;
    const value = ask.now;
    if (value === undefined) return undefined;
    if (typeof value === 'string') {
      if (kind === 'band' || reading?.read === 'pulse') return context.labels.band(value);
      return kind === 'stage' ? context.labels.stage(value) : value;
    }
    const days = reading?.read === 'daysSince' ? -value : reading?.read === 'daysUntil' ? value : undefined;
    if (days !== undefined) return formats.relative(daysAfter(context.asOf, days), context.asOf);
    return number(ask, value, context);
  }

  function unknown({ kind, why, lastSeen }: Ask, label: string, { asOf }: WordingContext): string {
    const isSent = kind === 'reading' || kind === 'measure' ? why !== 'not-sent' : COMPUTED.has(kind);
    if (!isSent) return say(texts.nothingSent, { label });
    if (lastSeen !== undefined && (why === 'empty-window' || why === 'stale'))
      return say(texts.nothingSince, { label, day: formats.date(lastSeen, asOf) });
    return say(texts.tooLittle, { label });
  }

  function wanted(ask: Ask, label: string, shown: string, { labels }: WordingContext): string {
    const name = (id: string): string =>
      ask.kind === 'band' ? labels.band(id) : ask.kind === 'stage' ? labels.stage(id) : id;
    const values = { label, now: shown, wanted: formats.list((ask.wanted ?? []).map(name)) };
    return say(ask.negated ? texts.unwanted : texts.wanted, values);
  }

  function held(ask: Ask, label: string, shown: string, context: WordingContext): string {
    const { atLeast, atMost, above, below } = ask.edges ?? {};
    const edge = (value: number): string => number(ask, value, context);
    const [from, to] = [atLeast ?? above, atMost ?? below];
    const values = { label, now: shown };
    if (from !== undefined && to !== undefined)
      return say(texts.between, { ...values, from: edge(from), to: edge(to) });
    // Of what should not be at least so much, less is needed.
    const turned = ask.negated === true;
    if (atLeast !== undefined)
      return say(turned ? texts.below : texts.atLeast, { ...values, edge: edge(atLeast) });
    if (above !== undefined)
      return say(turned ? texts.atMost : texts.above, { ...values, edge: edge(above) });
    if (atMost !== undefined)
      return say(turned ? texts.above : texts.atMost, { ...values, edge: edge(atMost) });
    if (below !== undefined)
      return say(turned ? texts.atLeast : texts.below, { ...values, edge: edge(below) });
    return say(texts.known, values);
  }

  return (ask, context) => {
    const label = labelOf(ask, context);
    const shown = now(ask, context);
    if (ask.known !== undefined) {
      if (shown !== undefined) return say(texts.known, { label, now: shown });
      return say(texts.nothingYet, { label });
    }
    if (shown === undefined) return unknown(ask, label, context);
    return ask.wanted ? wanted(ask, label, shown, context) : held(ask, label, shown, context);
  };
}

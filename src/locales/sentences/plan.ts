import { plan as english } from '../messages/en/plan.js';
import { wordsOf } from '../words-of.js';
import type { Language } from '../language.js';
import type { PlanWords } from '../plan-words.js';
import { textsOf } from '../texts.js';
import { planAsk } from './plan-asks.js';

function build(language: Language<'plan'>): PlanWords {
  const {
    messages: { plan },
    formats,
    say,
  } = language;
  return {
    ...textsOf(plan, say),
    steps: (stage) => say(plan.steps, { stage }),
    progress: (done, count) => say(plan.progress, { done, n: count }),
    nextStage: (stage) => say(plan.nextStage, { stage }),
    ask: planAsk(language),
    oneIsEnough: say(plan.asks.oneIsEnough),
    goal: ({ metric: id, goal, now }, { labels }) => {
      const metric = labels.metric(id);
      return now === undefined
        ? say(plan.goalUnknown, { metric, goal })
        : say(plan.goal, { metric, now, goal });
    },
    reached: ({ goal, now, on }, { asOf }) => {
      if (now === undefined || !(goal > 0)) return '';
      const share = formats.percent(now / goal);
      return on === undefined
        ? say(plan.reached, { share })
        : say(plan.reachedOn, { share, day: formats.date(on, asOf) });
    },
    role: (role) => say(plan.role, { role }),
    doneLately: (n) => say(plan.doneLately, { n }),
    keyDay: (day, { labels }) =>
      day.kind === 'lookAgain'
        ? say(plan.dayNames.lookAgain, { play: labels.play(day.play) })
        : say(plan.dayNames[day.kind]),
    closes: ({ close }, { asOf }) => {
      if (close === undefined) return '';
      return say(close < asOf ? plan.closeWas : plan.closes, { day: formats.date(close, asOf) });
    },
    unknownStage: (stage) => say(plan.unknownStage, { stage }),
  };
}

/** The words of the plan element in a language. */
export const planWords = wordsOf({ plan: english }, build);

import { card } from './en/card.js';
import { changes } from './en/changes.js';
import { list } from './en/list.js';
import { actSentence, archiveSentence, asItStood, progressSentence } from './en/memory-sentences.js';
import { movementSentence, movementShort, trendSentence } from './en/movement-sentences.js';
import { ageSentence, contextSentence, evidenceSentence } from './en/evidence-sentences.js';
import { reasonSentence } from './en/reason-sentences.js';
import {
  adjustmentSentence,
  coverageSentence,
  renewal,
  rollUpSentence,
  unknownSentence,
} from './en/score-sentences.js';
import { disagreementSentence, playCause, playDue } from './en/next-step-sentences.js';
import type { HealthLocale } from './wording.js';

/** English. */
export const english: HealthLocale = {
  tag: 'en',
  wording: {
    language: 'en',
    notEnoughData: 'Not enough data',
    loading: 'Loading',
    card,
    list,
    changes,
    reasonSentence,
    evidenceSentence,
    ageSentence,
    contextSentence,
    unknownSentence,
    movementSentence,
    movementShort,
    trendSentence,
    adjustmentSentence,
    coverageSentence,
    rollUpSentence,
    playDue,
    playCause,
    disagreementSentence,
    renewal,
    asItStood,
    progressSentence,
    actSentence,
    archiveSentence,
  },
};

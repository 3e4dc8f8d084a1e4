import { card } from './card.js';
import { changes } from './changes.js';
import { list } from './list.js';
import { actSentence, archiveSentence, asItStood, progressSentence } from './memory-sentences.js';
import { movementSentence, movementShort, trendSentence } from './movement-sentences.js';
import { ageSentence, contextSentence, evidenceSentence } from './evidence-sentences.js';
import { reasonSentence } from './reason-sentences.js';
import {
  adjustmentSentence,
  coverageSentence,
  renewal,
  rollUpSentence,
  unknownSentence,
} from './score-sentences.js';
import { disagreementSentence, playCause, playDue } from './next-step-sentences.js';
import type { Wording } from '../wording.js';

/** The English sentences that are not built from messages yet. */
export const before: Omit<Wording, 'portfolio' | 'trend' | 'plan' | 'explain'> = {
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
};

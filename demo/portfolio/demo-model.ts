import { labelled } from './labelled.js';
import labels from './labels.json' with { type: 'json' };
import model from './model.json' with { type: 'json' };

/** The demo's health model, with its labels in the languages of the demo. */
export const demoModel = labelled(model, labels);

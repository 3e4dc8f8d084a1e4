import { checkPoints } from './check-points.js';
import { checkReading } from './check-reading.js';
import { isGroup, type Check } from './model-index.js';

/** Measures read and judge what they can, groups combine as the model does, and the plays they name exist. */
export const checkTree: Check = ({ model, sum, tree, plays }, log) => {
  if (model.base !== undefined && !sum)
    log.error('key-without-use', 'base only in a sum model', model.base, 'base');
  for (const { entry, path } of tree) {
    log.within(path, () => {
      if (entry.play !== undefined && !plays.has(entry.play)) {
        log.error('dangling', 'the id of a play', entry.play, 'play');
      }
      if (!isGroup(entry)) {
        checkReading(entry, log);
        checkPoints(entry, { sum }, log);
      } else if (entry.combine === 'sum' && !sum) {
        log.error(
          'sum-in-mean-model',
          'mean, worst or best, as the model averages its dimensions',
          'sum',
          'combine',
        );
      }
    });
  }
};

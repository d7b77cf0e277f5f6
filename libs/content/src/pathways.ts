import type { PathwayContent } from '@roadback/domain/pathway';
import { afterALapse } from './pathways/after-a-lapse.js';
import { aftercare } from './pathways/aftercare.js';
import { firstTwoWeeks } from './pathways/first-two-weeks.js';
import { hardDays } from './pathways/hard-days.js';
import { preparingTheApology } from './pathways/preparing-the-apology.js';
import { smallPromises } from './pathways/small-promises.js';
import { transparencyThatTapers } from './pathways/transparency-that-tapers.js';

/** The platform's own pathways, in the order in which a couple is likely to need them. */
export const platformPathways: readonly PathwayContent[] = [
  firstTwoWeeks,
  preparingTheApology,
  transparencyThatTapers,
  smallPromises,
  afterALapse,
  hardDays,
  aftercare,
];

import type { Answers } from '@roadback/domain/answers';
import { changedBehaviorAnswers } from './sample-answers/changed-behavior.js';
import { hurtPartnerAnswers } from './sample-answers/hurt-partner.js';
import { patienceAnswers } from './sample-answers/patience.js';
import { responsibilityAnswers } from './sample-answers/responsibility.js';
import { transparencyAnswers } from './sample-answers/transparency.js';

/**
 * Invented answers, by slug, three or more sets each, as different people would write them. They fill the demo practice
 * and name nobody, so that any couple can have them.
 */
export const sampleAnswers: Record<string, Answers[]> = {
  ...responsibilityAnswers,
  ...transparencyAnswers,
  ...changedBehaviorAnswers,
  ...patienceAnswers,
  ...hurtPartnerAnswers,
};

import { faultsOfScreening, positiveAreas } from '@roadback/domain/screening';
import { quietAnswers, watchedAnswers } from './sample-screenings.js';
import { newestScreening } from './screening.js';

it.each([
  ['quiet', quietAnswers, []],
  ['watched', watchedAnswers, ['CONTROL', 'PHONE']],
] as const)('the %s sample can be sent, and is what it says', (_, answers, areas) => {
  expect(faultsOfScreening(newestScreening, answers, '')).toEqual({});
  expect(positiveAreas(newestScreening, answers)).toEqual(areas);
});

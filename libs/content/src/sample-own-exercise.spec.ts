import { faultsOfExercise, tidied } from '@roadback/domain/exercise-faults';
import { weatherOfTheDay } from './exercises/weather-of-the-day.js';
import { sampleOwnDraft, sampleOwnExercise } from './sample-own-exercise.js';

describe('the exercise that the demo’s practice made its own', () => {
  it('could have been published, and so could what was changed since', () => {
    expect(sampleOwnExercise.madeFrom).toBe(weatherOfTheDay.slug);
    for (const draft of [sampleOwnExercise.draft, sampleOwnDraft]) expect(faultsOfExercise(tidied(draft), weatherOfTheDay)).toEqual({});
  });
});

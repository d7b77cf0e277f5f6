import type { ExerciseDraft } from '@roadback/domain/own-exercise';
import { weatherOfTheDay } from './exercises/weather-of-the-day.js';

/** What the demo's practice made of one of the platform's exercises: narrower, a question more, and one that its answer leads to. */
export const sampleOwnExercise = {
  madeFrom: weatherOfTheDay.slug,
  draft: {
    ...weatherOfTheDay,
    title: { en: 'Evening weather', es: 'El tiempo de la noche' },
    summary: {
      en: 'The weather of the day, asked before sleep, for those whose evenings are hardest.',
      es: 'El tiempo del día, antes de dormir, para quienes pasan peor las noches.',
    },
    suggestedRule: 'FREQ=DAILY;COUNT=7',
    visibility: 'PRIVATE',
    allowedVisibilities: ['PRIVATE'],
    questions: [
      ...weatherOfTheDay.questions,
      {
        key: 'sleep',
        type: 'CHOICE',
        prompt: { en: 'Will you sleep tonight?', es: '¿Vas a dormir esta noche?' },
        required: false,
        options: [
          { key: 'yes', label: { en: 'I think so', es: 'Creo que sí' } },
          { key: 'hardly', label: { en: 'Hardly', es: 'Apenas' } },
        ],
      },
      {
        key: 'ease',
        type: 'SHORT_TEXT',
        prompt: { en: 'What would make it a little easier?', es: '¿Qué lo haría un poco más fácil?' },
        help: { en: 'Something small is enough.', es: 'Basta con algo pequeño.' },
        required: false,
        shownIf: { question: 'sleep', answers: ['hardly'] },
      },
    ],
  },
} satisfies { madeFrom: string; draft: ExerciseDraft };

/** What a colleague has changed since it was published: one prompt, in English alone so far. */
export const sampleOwnDraft: ExerciseDraft = {
  ...sampleOwnExercise.draft,
  questions: sampleOwnExercise.draft.questions.map(question =>
    question.key === 'sleep' ? { ...question, prompt: { ...question.prompt, en: 'How do you think you will sleep tonight?' } } : question,
  ),
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const repairWithinADay: ExerciseContent = {
  slug: 'repair-within-a-day',
  version: 1,
  track: 'CHANGED_BEHAVIOR',
  role: 'EITHER',
  minutes: 6,
  safetyClass: 'OPEN',
  title: { en: 'Repair within a day', es: 'Reparar en un día' },
  summary: {
    en: 'A small quarrel, one’s own part in it, and a first step back towards the other.',
    es: 'Un roce pequeño, la parte propia en él y un primer paso de vuelta hacia la otra persona.',
  },
  instructions: {
    en: 'Every two people fall out over small things. What counts is how soon somebody takes a step back. Think of one such moment this week. Write only your own part. A repair can be a sentence, a cup of tea, or “let us begin again”.',
    es: 'Todas las parejas chocan por cosas pequeñas. Lo que cuenta es cuánto tarda alguien en dar un paso de vuelta. Piensa en un momento así de esta semana. Escribe solo tu parte. Reparar puede ser una frase, un té o un «empecemos de nuevo».',
  },
  counselorGuide: {
    en: 'Look at the time between rupture and first step, and at whether it grows shorter. One’s own part is a verb, in one line. If only one of the two ever repairs, say so gently and ask why. A step that was not taken up still counts as a step.',
    es: 'Mirar el tiempo entre el roce y el primer paso, y si se va acortando. La parte propia es un verbo, en una línea. Si siempre repara la misma persona, decirlo con suavidad y preguntar por qué. Un paso que no encontró respuesta sigue siendo un paso.',
  },
  caution: {
    en: 'For quarrels between equals. Fear, threats and force are no quarrel: leave this exercise and look at safety, alone.',
    es: 'Para roces entre iguales. El miedo, las amenazas y la fuerza no son un roce: dejar el ejercicio y mirar la seguridad, a solas.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=SA;COUNT=6',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'about',
      type: 'SHORT_TEXT',
      prompt: { en: 'What was it about, in one line?', es: '¿De qué fue, en una línea?' },
      required: true,
    },
    {
      key: 'own-part',
      type: 'SHORT_TEXT',
      prompt: { en: 'What was your part?', es: '¿Cuál fue tu parte?' },
      required: true,
    },
    {
      key: 'step',
      type: 'CHOICE',
      prompt: { en: 'Did somebody take a step back towards the other?', es: '¿Alguien dio un paso de vuelta?' },
      required: true,
      options: [
        { key: 'me', label: { en: 'I did', es: 'Yo' } },
        { key: 'partner', label: { en: '{partner} did', es: '{partner}' } },
        { key: 'both', label: { en: 'Both of us', es: 'Las dos partes' } },
        { key: 'not-yet', label: { en: 'Not yet', es: 'Todavía no' } },
      ],
    },
    {
      key: 'hours',
      type: 'NUMBER',
      prompt: { en: 'After about how many hours?', es: '¿Después de cuántas horas, más o menos?' },
      required: false,
      min: 0,
      max: 168,
      shownIf: { question: 'step', answers: ['me', 'partner', 'both'] },
    },
    {
      key: 'could',
      type: 'SHORT_TEXT',
      prompt: { en: 'What is the smallest step you could take?', es: '¿Cuál sería el paso más pequeño que podrías dar?' },
      required: false,
      shownIf: { question: 'step', answers: ['not-yet'] },
    },
  ],
};

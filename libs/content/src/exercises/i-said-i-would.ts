import type { ExerciseContent } from '@roadback/domain/exercise';

export const iSaidIWould: ExerciseContent = {
  slug: 'i-said-i-would',
  version: 1,
  track: 'CHANGED_BEHAVIOR',
  role: 'REBUILDING',
  minutes: 3,
  safetyClass: 'OPEN',
  title: { en: 'I said I would', es: 'Dije que lo haría' },
  summary: {
    en: 'One thing said and one thing done, looked at on the same evening.',
    es: 'Una cosa dicha y una cosa hecha, miradas la misma noche.',
  },
  instructions: {
    en: 'Think of one thing that you told {partner} you would do by today: a call, a time, an errand. Say how it went. Telling early that it will be different counts as keeping your word. There is no tally here.',
    es: 'Piensa en algo que le dijiste a {partner} que harías hoy: una llamada, una hora, un recado. Cuenta cómo fue. Avisar con tiempo de que será distinto también es cumplir. Aquí nadie lleva la cuenta.',
  },
  counselorGuide: {
    en: 'Keep it to one thing a day and drop it after two weeks; longer, it turns into a report. Praise the early word more than the perfect evening. Where the same obstacle returns, change the promise and not the person. It needs no proof: if proof is asked for, talk about that instead.',
    es: 'Una sola cosa al día y no más de dos semanas; después se vuelve un parte. Valorar más el aviso a tiempo que la noche perfecta. Si el mismo obstáculo vuelve, cambiar la promesa y no a la persona. No necesita pruebas: si alguien las pide, hablar de eso.',
  },
  caution: null,
  suggestedRule: 'FREQ=DAILY;COUNT=10',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'what',
      type: 'SHORT_TEXT',
      prompt: { en: 'What did you say you would do?', es: '¿Qué dijiste que harías?' },
      required: true,
    },
    {
      key: 'went',
      type: 'CHOICE',
      prompt: { en: 'How did it go?', es: '¿Cómo fue?' },
      required: true,
      options: [
        { key: 'done', label: { en: 'As I said', es: 'Como dije' } },
        { key: 'moved', label: { en: 'I said beforehand that it would change', es: 'Avisé antes de que cambiaría' } },
        { key: 'late', label: { en: 'Late', es: 'Tarde' } },
        { key: 'not', label: { en: 'It did not happen', es: 'No sucedió' } },
      ],
    },
    {
      key: 'repair',
      type: 'LONG_TEXT',
      prompt: { en: 'What have you said or done about it?', es: '¿Qué has dicho o hecho al respecto?' },
      help: { en: 'If nothing yet, what is the first step?', es: 'Si aún nada, ¿cuál es el primer paso?' },
      required: true,
      shownIf: { question: 'went', answers: ['late', 'not'] },
    },
    {
      key: 'in-the-way',
      type: 'SHORT_TEXT',
      prompt: { en: 'What came in between?', es: '¿Qué se cruzó?' },
      required: false,
      shownIf: { question: 'went', answers: ['moved', 'late', 'not'] },
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const whatRepairWouldLookLike: ExerciseContent = {
  slug: 'what-repair-would-look-like',
  version: 2,
  track: 'RESPONSIBILITY',
  role: 'HURT',
  minutes: 15,
  safetyClass: 'OPEN',
  title: { en: 'What would repair look like?', es: '¿Cómo sería reparar?' },
  summary: {
    en: 'The words, acts and timing that would matter to the hurt partner, and what is not wanted.',
    es: 'Las palabras, los actos y los tiempos que importarían a la persona herida, y lo que no quiere.',
  },
  instructions: {
    en: 'This page is about what would matter to you. It is not a contract, and nothing here asks you to forgive. You may change it at any time. “I do not know yet” is a full answer.',
    es: 'Esta página trata de lo que a ti te importaría. No es un contrato y nada aquí te pide perdonar. Puedes cambiarla cuando quieras. «Todavía no lo sé» es una respuesta completa.',
  },
  counselorGuide: {
    en: 'Give it before the partner rebuilding trust works on an apology, so that the apology can answer something real. Say aloud that an empty page is useful too. Look for what can be done this month, and for what nobody can give (undoing it). If the client shares the list, agree in session first how it will be received: read, thanked for, not bargained over.',
    es: 'Dar antes de que la persona que repara trabaje en una disculpa, para que responda a algo real. Decir en voz alta que una página en blanco también sirve. Buscar lo que puede hacerse este mes y lo que nadie puede dar (que no haya pasado). Si va a compartirse, acordar antes en sesión cómo se recibe: se lee, se agradece y no se negocia.',
  },
  caution: {
    en: 'Not a price list. If the list is used to bargain or is held against its author, suggest that they stop sharing and work on it in an individual session.',
    es: 'No es una lista de precios. Si se usa para negociar o en contra de quien la escribió, proponer que deje de compartirla y trabajarla en una sesión individual.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'HELD', 'SHARED'],
  questions: [
    {
      key: 'matters',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'Which of these would matter to you now?', es: '¿Qué te importaría ahora?' },
      help: { en: 'Choose up to three.', es: 'Elige hasta tres.' },
      required: true,
      maxChoices: 3,
      options: [
        { key: 'named', label: { en: 'Hearing it named, plainly', es: 'Oír que se nombre con claridad' } },
        { key: 'effect', label: { en: 'Hearing what it did to me', es: 'Oír que se reconoce lo que me causó' } },
        { key: 'no-rush', label: { en: 'Not being hurried', es: 'Que no me apuren' } },
        { key: 'answers', label: { en: 'Patient answers', es: 'Respuestas con paciencia' } },
        { key: 'promises', label: { en: 'Small promises that hold', es: 'Promesas pequeñas que se cumplen' } },
        { key: 'help', label: { en: 'Help with daily things', es: 'Ayuda en lo cotidiano' } },
        { key: 'space', label: { en: 'Space of my own', es: 'Un espacio mío' } },
        { key: 'unknown', label: { en: 'I do not know yet', es: 'Todavía no lo sé' } },
      ],
    },
    {
      key: 'words',
      type: 'LONG_TEXT',
      prompt: { en: 'Which words would you need to hear?', es: '¿Qué palabras necesitarías oír?' },
      required: false,
    },
    {
      key: 'not-wanted',
      type: 'LONG_TEXT',
      prompt: { en: 'What do you not want?', es: '¿Qué no quieres?' },
      help: {
        en: 'For example: gifts, long messages, promises for life.',
        es: 'Por ejemplo: regalos, mensajes largos, promesas para siempre.',
      },
      required: false,
    },
    {
      key: 'timing',
      type: 'CHOICE',
      prompt: { en: 'When would be a good time to talk about it?', es: '¿Cuándo sería un buen momento para hablarlo?' },
      required: true,
      options: [
        { key: 'session', label: { en: 'In our next session', es: 'En la próxima sesión' } },
        { key: 'later', label: { en: 'Later, I will say when', es: 'Más adelante, yo diré cuándo' } },
        { key: 'not-needed', label: { en: 'It does not need a talk', es: 'No hace falta hablarlo' } },
        { key: 'unknown', label: { en: 'I do not know yet', es: 'Todavía no lo sé' } },
      ],
    },
    {
      key: 'look-again',
      type: 'DATE',
      prompt: { en: 'When would you like to look at this again?', es: '¿Qué día te gustaría volver a mirar esto?' },
      required: false,
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const askForItNow: ExerciseContent = {
  slug: 'ask-for-it-now',
  version: 2,
  track: 'HURT_PARTNER',
  role: 'HURT',
  minutes: 8,
  safetyClass: 'OPEN',
  title: { en: 'Ask for it now', es: 'Pedirlo ahora' },
  summary: {
    en: 'One present-tense request that can be seen when it happens.',
    es: 'Una petición en presente que se puede ver cuando sucede.',
  },
  instructions: {
    en: 'Choose one thing that would help you this week. Say it as something {partner} can do, not as something to stop being. “Always” and “never” are hard to answer; “on Thursday” is easy. You may ask for something because of the past. You may also decide to ask for nothing.',
    es: 'Elige una cosa que te ayudaría esta semana. Dila como algo que {partner} puede hacer, no como algo que debe dejar de ser. «Siempre» y «nunca» son difíciles de responder; «el jueves» es fácil. Puedes pedir algo a causa del pasado. También puedes decidir no pedir nada.',
  },
  counselorGuide: {
    en: 'Start with a request that is likely to be met. Read it with one question: would two people agree on whether it happened? When it is shared, prepare the partner rebuilding trust to answer with yes, a time, or an honest “not that, but this”. A need that points to the past is allowed; help to say it without the blow.',
    es: 'Empezar con una petición que tenga buenas posibilidades. Leerla con una pregunta: ¿dos personas estarían de acuerdo en si sucedió? Al compartirla, preparar a la persona que repara para responder con un sí, una hora o un honesto «eso no, pero esto sí». Una necesidad que mira al pasado es legítima; ayudar a decirla sin que sea un golpe.',
  },
  caution: {
    en: 'Sharing is the client’s choice each time. Keep it private where requests are met with anger or with debts (“then you owe me”).',
    es: 'Compartir es elección de la persona cada vez. Mantenerlo en privado si las peticiones se reciben con enojo o con deudas («entonces me debes una»).',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=6',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'HELD', 'SHARED'],
  questions: [
    {
      key: 'request',
      type: 'SHORT_TEXT',
      prompt: { en: 'I would like…', es: 'Me gustaría…' },
      help: { en: 'One thing, in one sentence, for this week.', es: 'Una cosa, en una frase, para esta semana.' },
      required: true,
    },
    {
      key: 'when',
      type: 'SHORT_TEXT',
      prompt: { en: 'When, or how often?', es: '¿Cuándo o cada cuánto?' },
      required: true,
    },
    {
      key: 'or-else',
      type: 'SHORT_TEXT',
      prompt: { en: 'What else would also help?', es: '¿Qué otra cosa también ayudaría?' },
      help: { en: 'In case the first is not possible.', es: 'Por si lo primero no es posible.' },
      required: false,
    },
    {
      key: 'answer',
      type: 'CHOICE',
      prompt: { en: 'How would you like the answer?', es: '¿Cómo te gustaría la respuesta?' },
      required: true,
      options: [
        { key: 'spoken', label: { en: 'Spoken, in a quiet moment', es: 'De palabra, en un rato tranquilo' } },
        { key: 'session', label: { en: 'In our next session', es: 'En la próxima sesión' } },
        { key: 'done', label: { en: 'No words, just do it', es: 'Sin palabras, con hechos' } },
        { key: 'none', label: { en: 'No answer is needed', es: 'No hace falta respuesta' } },
      ],
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const excuseToOwnership: ExerciseContent = {
  slug: 'excuse-to-ownership',
  version: 1,
  track: 'RESPONSIBILITY',
  role: 'REBUILDING',
  minutes: 8,
  safetyClass: 'OPEN',
  title: { en: 'From excuse to ownership', es: 'De la excusa a hacerse cargo' },
  summary: {
    en: 'One sentence that moved the blame, rewritten so that it stays where it belongs.',
    es: 'Una frase que movió la culpa de lugar, escrita de nuevo para devolverla a su sitio.',
  },
  instructions: {
    en: 'We all reach for excuses. They come fast, and they protect us. Find one sentence from these days that moved the weight off you. Then write it again so that the weight stays with you. The new sentence can be short and plain.',
    es: 'Cualquiera recurre a una excusa. Llega rápido y protege. Busca una frase de estos días que te quitó peso de encima. Después escríbela de nuevo, de modo que el peso se quede contigo. La frase nueva puede ser corta y sencilla.',
  },
  counselorGuide: {
    en: 'Twice a week for two weeks works better than one long list. Read the pairs side by side: the excuse often shows what the client fears. Look for rewrites that got shorter, and for the same fear coming back. Ask the client to say one rewritten sentence aloud in session and to notice what happens in the body.',
    es: 'Dos veces por semana durante dos semanas sirve más que una sola lista larga. Leer las frases por pares: la excusa suele mostrar a qué se le teme. Buscar reescrituras más cortas y el mismo temor que vuelve. En sesión, pedir que diga una de las frases nuevas en voz alta y note qué pasa en el cuerpo.',
  },
  caution: {
    en: 'Not a confession game: a person who rewrites with contempt for themselves needs a slower pace. What the partner did wrong may be true and belongs in another conversation.',
    es: 'No es un juego de confesiones: si la persona reescribe con desprecio hacia sí misma, conviene ir más despacio. Lo que la otra persona hizo mal puede ser cierto y pertenece a otra conversación.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=TU,FR;COUNT=4',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'said',
      type: 'SHORT_TEXT',
      prompt: { en: 'Which sentence did you say or think?', es: '¿Qué frase dijiste o pensaste?' },
      help: { en: 'For example: “I was under so much stress.”', es: 'Por ejemplo: «Es que tenía muchísimo estrés».' },
      required: true,
    },
    {
      key: 'protected-from',
      type: 'CHOICE',
      prompt: { en: 'What did it protect you from?', es: '¿De qué te protegía?' },
      required: true,
      options: [
        { key: 'shame', label: { en: 'Feeling ashamed', es: 'De sentir vergüenza' } },
        { key: 'anger', label: { en: '{partner}’s anger', es: 'Del enojo de {partner}' } },
        { key: 'sadness', label: { en: 'Seeing {partner} sad', es: 'De ver triste a {partner}' } },
        { key: 'loss', label: { en: 'The thought of losing someone', es: 'De la idea de perder a alguien' } },
        { key: 'image', label: { en: 'Looking bad', es: 'De quedar mal' } },
        { key: 'unsure', label: { en: 'I am not sure', es: 'No lo tengo claro' } },
      ],
    },
    {
      key: 'rewritten',
      type: 'LONG_TEXT',
      prompt: { en: 'Write it again, so that it stays yours.', es: 'Escríbela de nuevo, de modo que sea tuya.' },
      help: { en: 'For example: “I chose not to tell you.”', es: 'Por ejemplo: «Elegí no decírtelo».' },
      required: true,
    },
    {
      key: 'aloud',
      type: 'CHOICE',
      prompt: { en: 'Have you said the new sentence out loud?', es: '¿Dijiste la frase nueva en voz alta?' },
      required: true,
      options: [
        { key: 'to-partner', label: { en: 'Yes, to {partner}', es: 'Sí, a {partner}' } },
        { key: 'alone', label: { en: 'Yes, on my own', es: 'Sí, a solas' } },
        { key: 'not-yet', label: { en: 'Not yet', es: 'Todavía no' } },
      ],
    },
    {
      key: 'fits',
      type: 'SCALE',
      prompt: { en: 'How true does the new sentence feel?', es: '¿Qué tan cierta sientes la frase nueva?' },
      required: false,
      min: 0,
      max: 10,
      minLabel: { en: 'Not true yet', es: 'Todavía nada' },
      maxLabel: { en: 'Fully true', es: 'Del todo' },
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const whatItWasLikeForMe: ExerciseContent = {
  slug: 'what-it-was-like-for-me',
  version: 1,
  track: 'RESPONSIBILITY',
  role: 'HURT',
  minutes: 25,
  safetyClass: 'COUNSELOR_PRESENT',
  title: { en: 'What it was like for me', es: 'Cómo fue para mí' },
  summary: {
    en: 'The hurt partner puts into words what was lost, to be read aloud in a session and nowhere else.',
    es: 'La persona herida pone en palabras lo que perdió, para leerlo en voz alta en una sesión y en ningún otro lugar.',
  },
  instructions: {
    en: 'You write this with {counselor}, in a session, and stop whenever you want. Say what changed for you: in your days, in your body, in what you believed. You do not have to be fair, and you do not have to be finished. What you write is not sent to {partner}. Whether it is ever read aloud is up to you.',
    es: 'Esto se escribe con {counselor}, en una sesión, y puedes parar cuando quieras. Cuenta qué cambió para ti: en tus días, en tu cuerpo, en lo que creías. No tienes que ser imparcial ni terminarlo hoy. Lo que escribas no le llega a {partner}. Si alguna vez se lee en voz alta, lo decides tú.',
  },
  counselorGuide: {
    en: 'Begin and end with something that steadies the client, and leave fifteen minutes for the end. Let the first round be rough; order comes later. Ask for the small scene rather than the big word: the drive home, the empty chair. Call within three days. Before it is read aloud, agree who sits where, the sign to stop, and that nobody answers on that day.',
    es: 'Empezar y terminar con algo que dé calma, y dejar quince minutos para el cierre. Que la primera versión salga como salga; el orden viene después. Pedir la escena pequeña y no la palabra grande: el regreso en coche, la silla vacía. Llamar en los tres días siguientes. Antes de leerlo en voz alta, acordar dónde se sienta cada quien, la señal de parar y que ese día nadie responde.',
  },
  caution: {
    en: 'Not on the eve of days apart, and not while sleep or mood is failing. If the client is afraid of how it will be received, it is not read aloud.',
    es: 'No en la víspera de unos días a solas ni cuando el sueño o el ánimo estén muy bajos. Si hay miedo a cómo se reciba, no se lee en voz alta.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'changed',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'Where do you feel it most?', es: '¿Dónde lo sientes más?' },
      help: { en: 'Choose up to three.', es: 'Elige hasta tres.' },
      required: true,
      maxChoices: 3,
      options: [
        { key: 'body', label: { en: 'In my body and my sleep', es: 'En el cuerpo y en el sueño' } },
        { key: 'self', label: { en: 'In how I see myself', es: 'En cómo me veo' } },
        { key: 'memories', label: { en: 'In memories that look different now', es: 'En recuerdos que ahora se ven distintos' } },
        { key: 'people', label: { en: 'With family and friends', es: 'Con la familia y las amistades' } },
        { key: 'work', label: { en: 'At work', es: 'En el trabajo' } },
        { key: 'faith', label: { en: 'In what I believe in', es: 'En aquello en lo que creo' } },
      ],
    },
    {
      key: 'scene',
      type: 'LONG_TEXT',
      prompt: { en: 'Describe one moment that shows it', es: 'Describe un momento que lo muestre' },
      help: { en: 'A small scene says more than a big word.', es: 'Una escena pequeña dice más que una palabra grande.' },
      required: true,
    },
    {
      key: 'lost',
      type: 'LONG_TEXT',
      prompt: { en: 'What do you miss?', es: '¿Qué echas de menos?' },
      required: false,
    },
    {
      key: 'aloud',
      type: 'CHOICE',
      prompt: { en: 'Would you like it to be read aloud one day?', es: '¿Te gustaría que algún día se leyera en voz alta?' },
      required: true,
      options: [
        { key: 'yes', label: { en: 'Yes, in a session', es: 'Sí, en una sesión' } },
        { key: 'part', label: { en: 'Only a part of it', es: 'Solo una parte' } },
        { key: 'no', label: { en: 'No', es: 'No' } },
        { key: 'unsure', label: { en: 'I do not know yet', es: 'Todavía no lo sé' } },
      ],
    },
    {
      key: 'part',
      type: 'SHORT_TEXT',
      prompt: { en: 'Which part?', es: '¿Qué parte?' },
      required: false,
      shownIf: { question: 'aloud', answers: ['part'] },
    },
    {
      key: 'steady',
      type: 'SHORT_TEXT',
      prompt: { en: 'What will you do for yourself this evening?', es: '¿Qué harás por ti esta noche?' },
      required: true,
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const oneThingYouDid: ExerciseContent = {
  slug: 'one-thing-you-did',
  version: 1,
  track: 'CHANGED_BEHAVIOR',
  role: 'TOGETHER',
  minutes: 6,
  safetyClass: 'OPEN',
  title: { en: 'One thing I noticed you did', es: 'Algo que noté que hiciste' },
  summary: {
    en: 'Each partner tells the other one act that was seen; both are opened at once, so that neither is a reply.',
    es: 'Cada persona le cuenta a la otra un acto que vio; los dos se abren a la vez, para que ninguno sea una respuesta.',
  },
  instructions: {
    en: 'Write to {partner} about one thing you saw, as small as it was. Say what happened, not what it proves. {partner} answers the same questions alone. {counselor} opens both together, so neither of you writes to please. If nothing comes to mind, that is an answer too.',
    es: 'Escríbele a {partner} sobre una cosa que viste, por pequeña que fuera. Di lo que pasó, no lo que demuestra. {partner} responde a solas a las mismas preguntas. {counselor} abre las dos a la vez, así nadie escribe para agradar. Si no te viene nada a la mente, también es una respuesta.',
  },
  counselorGuide: {
    en: 'A short one, for the end of a session that had something steady in it. Read both first: where one of them found nothing, do not open it, and do not say that there was nothing. Read out slowly, or let them read; no reply is needed. It is no count and no proof of change; it is one act that reached somebody.',
    es: 'Uno breve, para el final de una sesión con algo firme. Leer primero los dos: si una persona no encontró nada, no abrirlo ni decir que no había nada. Leerlo despacio o dejar que lean; no hace falta contestar. No es una cuenta ni una prueba de cambio; es un acto que le llegó a alguien.',
  },
  caution: null,
  suggestedRule: null,
  visibility: 'HELD',
  allowedVisibilities: ['HELD', 'PRIVATE'],
  reveal: true,
  questions: [
    {
      key: 'kind',
      type: 'CHOICE',
      prompt: { en: 'What kind of thing was it?', es: '¿Qué tipo de cosa fue?' },
      required: true,
      options: [
        { key: 'promise', label: { en: 'You did what you had said', es: 'Hiciste lo que habías dicho' } },
        { key: 'listened', label: { en: 'You listened', es: 'Escuchaste' } },
        { key: 'told', label: { en: 'You told me something without being asked', es: 'Me contaste algo sin que preguntara' } },
        { key: 'time', label: { en: 'You gave me time', es: 'Me diste tiempo' } },
        { key: 'else', label: { en: 'Something else', es: 'Otra cosa' } },
        { key: 'nothing', label: { en: 'Nothing comes to mind this time', es: 'Esta vez no me viene nada a la mente' } },
      ],
    },
    {
      key: 'what',
      type: 'LONG_TEXT',
      prompt: { en: 'What did I see or hear?', es: '¿Qué vi o qué oí?' },
      help: { en: 'When, where, what was said. Two sentences are enough.', es: 'Cuándo, dónde, qué se dijo. Bastan dos frases.' },
      required: true,
      shownIf: { question: 'kind', answers: ['promise', 'listened', 'told', 'time', 'else'] },
    },
    {
      key: 'effect',
      type: 'LONG_TEXT',
      prompt: { en: 'What did it do in me?', es: '¿Qué hizo en mí?' },
      required: false,
      shownIf: { question: 'kind', answers: ['promise', 'listened', 'told', 'time', 'else'] },
    },
  ],
};

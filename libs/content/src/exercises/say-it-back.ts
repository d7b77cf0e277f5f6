import type { ExerciseContent } from '@roadback/domain/exercise';

export const sayItBack: ExerciseContent = {
  slug: 'say-it-back',
  version: 1,
  track: 'RESPONSIBILITY',
  role: 'REBUILDING',
  minutes: 10,
  safetyClass: 'OPEN',
  title: { en: 'What I heard', es: 'Lo que escuché' },
  summary: {
    en: 'One thing the partner said about the hurt, kept in their words instead of answered.',
    es: 'Algo que la otra persona dijo sobre el dolor, guardado con sus palabras en lugar de contestarlo.',
  },
  instructions: {
    en: 'Think of one thing {partner} told you these days about how it has been. Not something to answer, something to hear. Write it as closely as you can in the words you heard. If nothing was said, you can choose “Let us discuss” and leave it for {counselor}.',
    es: 'Piensa en algo que {partner} te contó estos días sobre cómo lo ha vivido. No es para contestarlo, es para escucharlo. Escríbelo con las palabras que oíste, lo más parecidas que puedas. Si no te contó nada, puedes elegir hablarlo con {counselor}.',
  },
  counselorGuide: {
    en: 'Model it first: say one sentence back without adding anything. Look for quotes that stay quotes; commentary (“as always”) shows where listening stopped. Compare the client’s guess at the feeling with what the partner says in session, gently and only with their agreement.',
    es: 'Mostrarlo primero: repetir una frase sin añadir nada. Buscar citas que sigan siendo citas; el comentario («como siempre») muestra dónde se dejó de escuchar. Comparar en sesión la emoción supuesta con lo que dice la otra persona, con suavidad y solo con su acuerdo.',
  },
  caution: {
    en: 'The partner is not asked to talk so that this can be filled in. In a quiet week the exercise can wait.',
    es: 'Nadie debe hablar para que esto pueda rellenarse. En una semana de silencio, el ejercicio puede esperar.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=4',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'heard',
      type: 'LONG_TEXT',
      prompt: { en: 'What did {partner} say?', es: '¿Qué dijo {partner}?' },
      help: { en: 'Their words, without a comment.', es: 'Con sus palabras, sin comentarios.' },
      required: true,
    },
    {
      key: 'feeling',
      type: 'SHORT_TEXT',
      prompt: { en: 'Which feeling may have been under the words?', es: '¿Qué sentimiento podía haber debajo de las palabras?' },
      help: { en: 'This is a guess. You can leave it open.', es: 'Es una suposición. Puedes dejarlo en blanco.' },
      required: false,
    },
    {
      key: 'did',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What did you do while {partner} spoke?', es: '¿Qué hiciste mientras {partner} hablaba?' },
      required: true,
      options: [
        { key: 'quiet', label: { en: 'Stayed quiet', es: 'Guardé silencio' } },
        { key: 'asked', label: { en: 'Asked one question', es: 'Hice una pregunta' } },
        { key: 'said-back', label: { en: 'Said back what I heard', es: 'Repetí lo que oí' } },
        { key: 'explained', label: { en: 'Explained myself', es: 'Di explicaciones' } },
        { key: 'fixed', label: { en: 'Tried to fix it', es: 'Intenté arreglarlo' } },
        { key: 'left', label: { en: 'Looked away or left', es: 'Aparté la mirada o me fui' } },
      ],
    },
    {
      key: 'wish',
      type: 'SCALE',
      prompt: { en: 'How strong was the wish to answer back?', es: '¿Qué tan fuertes eran las ganas de replicar?' },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'Not there', es: 'Ninguna' },
      maxLabel: { en: 'Very strong', es: 'Muy fuertes' },
    },
    {
      key: 'next-time',
      type: 'SHORT_TEXT',
      prompt: { en: 'What would you do the same, or differently?', es: '¿Qué harías igual y qué cambiarías?' },
      required: false,
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const iNoticed: ExerciseContent = {
  slug: 'i-noticed',
  version: 1,
  track: 'CHANGED_BEHAVIOR',
  role: 'HURT',
  minutes: 3,
  safetyClass: 'OPEN',
  title: { en: 'I noticed', es: 'Noté algo' },
  summary: {
    en: 'Room for something steady that the hurt partner saw, with no duty to see anything.',
    es: 'Un lugar para algo constante que la persona herida vio, sin obligación de ver nada.',
  },
  instructions: {
    en: 'If something steady caught your eye these days, you can keep it here. Noticing is not thanking, and it is not forgiving. It does not change what happened. If there was nothing, that is an answer too.',
    es: 'Si algo constante te llamó la atención estos días, puedes guardarlo aquí. Notar no es agradecer ni perdonar. No cambia lo que pasó. Si no hubo nada, también es una respuesta.',
  },
  counselorGuide: {
    en: 'Offer it, do not require it. Look for small concrete acts and for how much they settle the client; both may move apart for a long time, and that is normal. A run of “nothing this time” is information about the week, not about effort. Never quote an entry to the partner unless its author shared it. Leave it out when the client feels pressed to be grateful, or when the partner asks what was written.',
    es: 'Ofrecerlo sin exigirlo. Buscar actos pequeños y concretos, y cuánta calma le dan; pueden ir por separado mucho tiempo y es normal. Varios «nada esta vez» hablan de la semana, no del esfuerzo. No citar nunca una entrada ante la otra persona si quien la escribió no la compartió. Dejarlo de lado si la persona siente presión por agradecer, o si la otra pregunta qué escribió.',
  },
  caution: null,
  suggestedRule: 'FREQ=WEEKLY;BYDAY=WE,SU;COUNT=8',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'saw',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'Did something catch your eye?', es: '¿Algo te llamó la atención?' },
      required: true,
      options: [
        { key: 'on-time', label: { en: 'Something happened at the promised time', es: 'Algo pasó a la hora prometida' } },
        { key: 'told-first', label: { en: 'I was told before I asked', es: 'Me lo contó antes de que preguntara' } },
        { key: 'calm-answer', label: { en: 'A calm answer', es: 'Una respuesta tranquila' } },
        { key: 'stayed', label: { en: '{partner} stayed with a hard moment', es: '{partner} se quedó en un momento difícil' } },
        { key: 'unasked', label: { en: 'Something done unasked', es: 'Algo hecho sin pedirlo' } },
        { key: 'other', label: { en: 'Something else', es: 'Otra cosa' } },
        { key: 'nothing', label: { en: 'Nothing this time', es: 'Nada esta vez' } },
      ],
    },
    {
      key: 'moment',
      type: 'SHORT_TEXT',
      prompt: { en: 'If you like, the moment in one sentence', es: 'Si quieres, el momento en una frase' },
      required: false,
    },
    {
      key: 'settled',
      type: 'SCALE',
      prompt: { en: 'How much did it settle you?', es: '¿Cuánta calma te dio?' },
      help: { en: 'A low number is as good as a high one.', es: 'Un número bajo vale tanto como uno alto.' },
      required: false,
      min: 0,
      max: 10,
      minLabel: { en: 'Not at all', es: 'Ninguna' },
      maxLabel: { en: 'Very much', es: 'Mucha' },
    },
  ],
};

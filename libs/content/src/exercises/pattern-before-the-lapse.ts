import type { ExerciseContent } from '@roadback/domain/exercise';

export const patternBeforeTheLapse: ExerciseContent = {
  slug: 'pattern-before-the-lapse',
  version: 1,
  track: 'CHANGED_BEHAVIOR',
  role: 'REBUILDING',
  minutes: 25,
  safetyClass: 'OPEN',
  title: { en: 'The pattern before the slip', es: 'El patrón antes del tropiezo' },
  summary: {
    en: 'The chain of small events before an old habit returned, and the places to step off.',
    es: 'La cadena de pasos pequeños antes de volver a un viejo hábito, y los puntos donde salir.',
  },
  instructions: {
    en: 'Old habits seldom come from nowhere. Choose one slip that {partner} and {counselor} already know about: a promise let go, a half-truth, going silent. Walk back through that day, step by step. You are looking for the places where you could have turned off.',
    es: 'Los viejos hábitos rara vez salen de la nada. Elige un tropiezo que {partner} y {counselor} ya conozcan: una promesa que se soltó, una verdad a medias, encerrarse en el silencio. Recorre ese día hacia atrás, paso a paso. Buscas los puntos donde podías haber tomado otro camino.',
  },
  counselorGuide: {
    en: 'Draw the chain once on paper in session, then let the client do the next one alone. The most useful link is the permission thought (“just this once”). Look for exits early in the chain, and for replacements that the client can do in two minutes. Keep the page and read it again when a similar week comes.',
    es: 'Dibujar la cadena una vez en papel en sesión y dejar que la siguiente la haga la persona a solas. El eslabón más útil es el permiso («solo por esta vez»). Buscar salidas tempranas y alternativas que se puedan hacer en dos minutos. Guardar la página y releerla cuando llegue una semana parecida.',
  },
  caution: {
    en: 'Unmet needs may be named, but they must not become the partner’s fault. Where the habit is compulsive, individual treatment comes first. The couple’s step and the class of a lapse stay your decision.',
    es: 'Se pueden nombrar necesidades sin cubrir, sin que pasen a ser culpa de la otra persona. Si el hábito es compulsivo, va primero el tratamiento individual. El paso de la pareja y la clase del tropiezo siguen siendo decisión profesional.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'slip',
      type: 'SHORT_TEXT',
      prompt: { en: 'Which slip do you choose?', es: '¿Qué tropiezo eliges?' },
      required: true,
    },
    {
      key: 'signs',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What was there beforehand?', es: '¿Qué había antes?' },
      required: true,
      options: [
        { key: 'tired', label: { en: 'Tiredness', es: 'Cansancio' } },
        { key: 'stress', label: { en: 'Stress at work', es: 'Estrés en el trabajo' } },
        { key: 'criticized', label: { en: 'Feeling criticized', es: 'Sensación de recibir críticas' } },
        { key: 'alone', label: { en: 'Being alone for long', es: 'Mucho tiempo a solas' } },
        { key: 'drinking', label: { en: 'Drinking', es: 'Alcohol' } },
        { key: 'avoiding', label: { en: 'A talk I was putting off', es: 'Una charla que venía aplazando' } },
        { key: 'earned', label: { en: '“I have earned this”', es: '«Me lo merezco»' } },
        { key: 'unsure', label: { en: 'I am not sure', es: 'No lo tengo claro' } },
      ],
    },
    {
      key: 'chain',
      type: 'LONG_TEXT',
      prompt: { en: 'What happened first, and then, and then?', es: '¿Qué pasó primero, y luego, y luego?' },
      help: { en: 'Short lines, one step each.', es: 'Líneas cortas, un paso en cada una.' },
      required: true,
    },
    {
      key: 'permission',
      type: 'SHORT_TEXT',
      prompt: { en: 'What did you tell yourself to make it all right?', es: '¿Qué te dijiste para darte permiso?' },
      required: true,
    },
    {
      key: 'exits',
      type: 'LONG_TEXT',
      prompt: { en: 'Name two places to step off. What will you do there?', es: 'Nombra dos puntos donde salir. ¿Qué harás ahí?' },
      required: true,
    },
    {
      key: 'read-again',
      type: 'DATE',
      prompt: { en: 'On which day will you read this again?', es: '¿Qué día lo volverás a leer?' },
      required: false,
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const stayingInTheRoom: ExerciseContent = {
  slug: 'staying-in-the-room',
  version: 1,
  track: 'PATIENCE',
  role: 'REBUILDING',
  minutes: 6,
  safetyClass: 'OPEN',
  title: { en: 'Staying in the room', es: 'Quedarse en la sala' },
  summary: {
    en: 'Being there when the other is in pain, without fixing it, explaining it, or leaving.',
    es: 'Estar cuando a la otra persona le duele, sin arreglarlo, sin explicarlo y sin irse.',
  },
  instructions: {
    en: 'Think of a moment this week in which {partner} was sad, angry or far away. What did you want to do first: mend it, explain it, leave? What did you do? Staying is often enough. You do not have to make it pass.',
    es: 'Piensa en un momento de esta semana en el que {partner} sintió tristeza, enojo o distancia. ¿Qué quisiste hacer primero: arreglarlo, explicarlo, irte? ¿Y qué hiciste? Quedarse muchas veces basta. No te toca hacer que pase.',
  },
  counselorGuide: {
    en: 'Name the impulse without scolding it; most people flee into solutions. Practice the silent minute in session. Look for shame that turns into anger or into tears which then need comfort: who looked after whom in that moment? Leaving with a word and a time of return is staying, too.',
    es: 'Nombrar el impulso sin regañar; casi todo el mundo huye hacia las soluciones. Practicar en sesión el minuto de silencio. Atención a la vergüenza que se vuelve enojo, o llanto que después pide consuelo: ¿quién cuidó a quién en ese momento? Salir con una palabra y una hora de regreso también es quedarse.',
  },
  caution: {
    en: 'Staying never means enduring insults or standing in a doorway. Where either is afraid, distance comes first.',
    es: 'Quedarse no significa soportar insultos ni ponerse en la puerta. Si alguien tiene miedo, primero va la distancia.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=4',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'moment',
      type: 'SHORT_TEXT',
      prompt: { en: 'Which moment do you choose?', es: '¿Qué momento eliges?' },
      required: true,
    },
    {
      key: 'impulse',
      type: 'CHOICE',
      prompt: { en: 'What did you want to do first?', es: '¿Qué quisiste hacer primero?' },
      required: true,
      options: [
        { key: 'mend', label: { en: 'Mend it', es: 'Arreglarlo' } },
        { key: 'explain', label: { en: 'Explain myself', es: 'Explicarme' } },
        { key: 'leave', label: { en: 'Leave', es: 'Irme' } },
        { key: 'back', label: { en: 'Hit back with words', es: 'Contestar mal' } },
        { key: 'stay', label: { en: 'Stay', es: 'Quedarme' } },
      ],
    },
    {
      key: 'did',
      type: 'LONG_TEXT',
      prompt: { en: 'What did you do?', es: '¿Qué hiciste?' },
      required: true,
    },
    {
      key: 'returned',
      type: 'CHOICE',
      prompt: { en: 'If you left, did you say when you would be back?', es: 'Si saliste, ¿dijiste cuándo volverías?' },
      required: false,
      options: [
        { key: 'said', label: { en: 'Yes, and I was', es: 'Sí, y volví' } },
        { key: 'later', label: { en: 'Yes, and it was later', es: 'Sí, y volví más tarde' } },
        { key: 'no', label: { en: 'No', es: 'No' } },
        { key: 'stayed', label: { en: 'I did not leave', es: 'No salí' } },
      ],
      shownIf: { question: 'impulse', answers: ['leave'] },
    },
    {
      key: 'hard',
      type: 'SCALE',
      prompt: { en: 'How hard was it to stay?', es: '¿Cuánto te costó quedarte?' },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'Not hard', es: 'Nada' },
      maxLabel: { en: 'Very hard', es: 'Muchísimo' },
    },
  ],
};

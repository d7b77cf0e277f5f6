import type { ExerciseContent } from '@roadback/domain/exercise';

export const smallPromisesBoard: ExerciseContent = {
  slug: 'small-promises-board',
  version: 1,
  track: 'CHANGED_BEHAVIOR',
  role: 'REBUILDING',
  minutes: 6,
  safetyClass: 'OPEN',
  title: { en: 'Small promises board', es: 'Promesas pequeñas de la semana' },
  summary: {
    en: 'One to three concrete promises for the week, with a plan for the day when one cannot be held.',
    es: 'De una a tres promesas concretas para la semana, con un plan por si alguna no se puede cumplir.',
  },
  instructions: {
    en: 'Choose one to three small promises for this week. Each one is something you do, at a time, that {partner} would notice. One that holds is worth more than three that wobble. If you see that one will not work, say so before it is due and offer another time.',
    es: 'Elige de una a tres promesas pequeñas para esta semana. Cada una es algo que haces, a una hora, y que {partner} notaría. Vale más una que se sostiene que tres que tambalean. Si ves que alguna no va a poder ser, dilo antes de que llegue la hora y ofrece otra.',
  },
  counselorGuide: {
    en: 'Help the client to shrink the first promises until they are almost boring: “home by 18:30 on Tuesday” instead of “be more present”. A promise changed before it was due counts as reliable. Look at the obstacle line: a client who sees none may promise too much. After some weeks, ask what has become ordinary.',
    es: 'Ayudar a reducir las primeras promesas hasta que resulten casi aburridas: «en casa a las 18:30 el martes» en lugar de «estar más presente». Una promesa cambiada antes de su hora cuenta como cumplir. Mirar la línea de obstáculos: quien no ve ninguno quizá promete de más. Pasadas unas semanas, preguntar qué se ha vuelto normal.',
  },
  caution: {
    en: 'No more than three, and none about devices, spending time with certain people, or closeness. If the board turns into a test that nobody could pass, pause it and talk about what is being asked.',
    es: 'No más de tres, y ninguna sobre dispositivos, amistades o cercanía física. Si se convierte en una prueba que nadie podría superar, detenerlo y hablar de lo que se está pidiendo.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=6',
  visibility: 'SHARED',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'how-many',
      type: 'NUMBER',
      prompt: { en: 'How many promises this week?', es: '¿Cuántas promesas esta semana?' },
      help: { en: 'One to three.', es: 'De una a tres.' },
      required: true,
      min: 1,
      max: 3,
    },
    {
      key: 'promises',
      type: 'LONG_TEXT',
      prompt: { en: 'Write each one, with its day and time.', es: 'Escribe cada una, con su día y su hora.' },
      help: {
        en: 'For example: “I call at lunch on Tuesday and Thursday.”',
        es: 'Por ejemplo: «Llamo a la hora de comer el martes y el jueves».',
      },
      required: true,
    },
    {
      key: 'obstacle',
      type: 'SHORT_TEXT',
      prompt: { en: 'What could get in the way?', es: '¿Qué podría interponerse?' },
      required: false,
    },
    {
      key: 'if-not',
      type: 'CHOICE',
      prompt: { en: 'If one cannot be held, what will you do first?', es: 'Si alguna no puede ser, ¿qué harás primero?' },
      required: true,
      options: [
        { key: 'tell-early', label: { en: 'Say so before it is due', es: 'Avisar antes de la hora' } },
        { key: 'other-time', label: { en: 'Offer another time', es: 'Ofrecer otra hora' } },
        { key: 'ask', label: { en: 'Ask {partner} what would help', es: 'Preguntarle a {partner} qué ayudaría' } },
      ],
    },
    {
      key: 'last-week',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'How did last week’s promises go?', es: '¿Cómo fueron las de la semana pasada?' },
      required: false,
      options: [
        { key: 'kept', label: { en: 'I kept some or all', es: 'Cumplí algunas o todas' } },
        { key: 'changed', label: { en: 'I changed one before it was due', es: 'Cambié alguna antes de su hora' } },
        { key: 'late', label: { en: 'One came late', es: 'Alguna llegó tarde' } },
        { key: 'waiting', label: { en: 'One is still waiting', es: 'Alguna sigue pendiente' } },
        { key: 'first', label: { en: 'This is the first week', es: 'Esta es la primera semana' } },
      ],
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const questionParkingLot: ExerciseContent = {
  slug: 'question-parking-lot',
  version: 1,
  track: 'TRANSPARENCY',
  role: 'HURT',
  minutes: 8,
  safetyClass: 'OPEN',
  title: { en: 'The question parking lot', es: 'Un lugar para las preguntas' },
  summary: {
    en: 'A place to set a question down until there is a good time to ask it.',
    es: 'Un lugar donde dejar una pregunta hasta que haya un buen momento para hacerla.',
  },
  instructions: {
    en: 'Questions come back, often at night. You can set one down here so that you do not have to carry it alone. Asking again is fine. Nothing is sent to {partner} from this page. With {counselor} you choose which question is asked, when, and how.',
    es: 'Las preguntas vuelven, muchas veces de noche. Aquí puedes dejar una para no cargarla a solas. Volver a preguntar está bien. Desde esta página nada le llega a {partner}. Con {counselor} eliges qué pregunta se hace, cuándo y cómo.',
  },
  counselorGuide: {
    en: 'Introduce it as a shelf, not as a gate: no question is forbidden. Before a session, sort with the client: what helps to make sense of it, and what would only leave a picture. Look at how often the same question returns; a question that returns after a full answer usually asks for reassurance, not for facts.',
    es: 'Presentarlo como un estante, no como una barrera: ninguna pregunta está prohibida. Antes de la sesión, ordenar con la persona qué ayuda a entender y qué solo dejaría una imagen. Mirar cuántas veces vuelve la misma pregunta: si vuelve después de una respuesta completa, suele pedir calma y no datos.',
  },
  caution: {
    en: 'If writing keeps the client awake or the loudness rises from week to week, shorten it and work on sleep and grounding first.',
    es: 'Si escribir le quita el sueño o la intensidad sube semana a semana, acortarlo y trabajar primero el descanso y la calma.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=6',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'question',
      type: 'LONG_TEXT',
      prompt: { en: 'Which question keeps coming back?', es: '¿Qué pregunta vuelve una y otra vez?' },
      help: {
        en: 'Some details are hard to put down again once heard. {counselor} can help you choose.',
        es: 'Hay detalles que cuesta soltar después de oírlos. {counselor} puede ayudarte a elegir.',
      },
      required: true,
    },
    {
      key: 'gives',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What would an answer give you?', es: '¿Qué te daría una respuesta?' },
      help: { en: 'Choose up to two.', es: 'Elige hasta dos.' },
      required: true,
      maxChoices: 2,
      options: [
        { key: 'sense', label: { en: 'Make sense of what happened', es: 'Entender lo que pasó' } },
        { key: 'solid', label: { en: 'Know what I can lean on', es: 'Saber en qué puedo apoyarme' } },
        { key: 'imagining', label: { en: 'Stop imagining', es: 'Dejar de imaginar' } },
        { key: 'decide', label: { en: 'Decide something', es: 'Decidir algo' } },
        { key: 'less-alone', label: { en: 'Feel less alone with it', es: 'Sentir que no lo cargo a solas' } },
        { key: 'unsure', label: { en: 'I am not sure', es: 'No lo tengo claro' } },
      ],
    },
    {
      key: 'asked-before',
      type: 'CHOICE',
      prompt: { en: 'Has it been asked before?', es: '¿Ya se hizo antes?' },
      required: true,
      options: [
        { key: 'no', label: { en: 'No', es: 'No' } },
        { key: 'answered', label: { en: 'Yes, and it was answered', es: 'Sí, y tuvo respuesta' } },
        { key: 'open', label: { en: 'Yes, part of it is open', es: 'Sí, y queda una parte abierta' } },
        { key: 'not-remembered', label: { en: 'I do not remember', es: 'No lo recuerdo' } },
      ],
    },
    {
      key: 'where',
      type: 'CHOICE',
      prompt: { en: 'Where would you like it to be asked?', es: '¿Dónde te gustaría que se hiciera?' },
      required: true,
      options: [
        { key: 'session', label: { en: 'In a session', es: 'En una sesión' } },
        { key: 'home', label: { en: 'At home, at an agreed time', es: 'En casa, a una hora acordada' } },
        { key: 'wait', label: { en: 'Let it wait', es: 'Que espere' } },
        { key: 'rest', label: { en: 'Writing it was enough', es: 'Con escribirla me basta' } },
      ],
    },
    {
      key: 'loud',
      type: 'SCALE',
      prompt: { en: 'How loud is it today?', es: '¿Con cuánta fuerza suena hoy?' },
      required: false,
      min: 0,
      max: 10,
      minLabel: { en: 'Quiet', es: 'Apenas' },
      maxLabel: { en: 'Very loud', es: 'Muy fuerte' },
    },
  ],
};

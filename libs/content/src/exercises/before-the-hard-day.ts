import type { ExerciseContent } from '@roadback/domain/exercise';

export const beforeTheHardDay: ExerciseContent = {
  slug: 'before-the-hard-day',
  version: 1,
  track: 'PATIENCE',
  role: 'EITHER',
  minutes: 15,
  safetyClass: 'OPEN',
  title: { en: 'Before the hard day', es: 'Antes del día difícil' },
  summary: {
    en: 'A plan for a date that is likely to hurt: before, during and after.',
    es: 'Un plan para una fecha que probablemente duela: antes, durante y después.',
  },
  instructions: {
    en: 'Some dates can be seen coming: an anniversary, a family dinner, a trip. A plan does not make the day easy. It means that fewer things have to be decided when it is hard. Choose one day and plan it lightly. Plans may change on the day itself.',
    es: 'Algunas fechas se ven venir: un aniversario, una cena familiar, un viaje. Un plan no hace fácil el día. Sirve para tener menos cosas que decidir cuando cuesta. Elige un día y haz un plan ligero. El mismo día puede cambiar.',
  },
  counselorGuide: {
    en: 'Ask both partners for dates early and keep them in view. Assign a week ahead. Look for a plan with a way out (leave early, a signal) and with something good after it. Talk in session about whom the client can reach besides the partner; that stays out of the page on purpose, since the page can be shared. If the day stirs thoughts of self-harm or fear of the partner, plan contact with you around it and use the crisis plan.',
    es: 'Pedir fechas a cada persona con tiempo y tenerlas a la vista. Asignar una semana antes. Buscar un plan con salida (irse temprano, una señal) y con algo bueno después. Hablar en sesión de a quién más puede acudir; se deja fuera de la página a propósito, porque puede compartirse. Si la fecha despierta ideas de hacerse daño o miedo a la otra persona, acordar contacto profesional en esos días y usar el plan de crisis.',
  },
  caution: null,
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'day',
      type: 'DATE',
      prompt: { en: 'Which day is it?', es: '¿Qué día es?' },
      required: true,
    },
    {
      key: 'kind',
      type: 'CHOICE',
      prompt: { en: 'What kind of day?', es: '¿Qué clase de día?' },
      required: true,
      options: [
        { key: 'anniversary', label: { en: 'A date with memories', es: 'Una fecha con recuerdos' } },
        { key: 'family', label: { en: 'Family or friends', es: 'Familia o amistades' } },
        { key: 'holiday', label: { en: 'A holiday', es: 'Un día festivo' } },
        { key: 'apart', label: { en: 'A day or night apart', es: 'Un día o una noche a distancia' } },
        { key: 'other', label: { en: 'Something else', es: 'Otra cosa' } },
      ],
    },
    {
      key: 'hardest',
      type: 'SHORT_TEXT',
      prompt: { en: 'What may be the hardest part?', es: '¿Qué parte puede ser la más difícil?' },
      required: false,
    },
    {
      key: 'helps',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What could help?', es: '¿Qué podría ayudar?' },
      help: { en: 'Choose up to three.', es: 'Elige hasta tres.' },
      required: true,
      maxChoices: 3,
      options: [
        { key: 'signal', label: { en: 'A signal to leave', es: 'Una señal para irse' } },
        { key: 'words', label: { en: 'Kind words in the morning', es: 'Unas palabras amables por la mañana' } },
        { key: 'alone', label: { en: 'Some time alone', es: 'Un rato a solas' } },
        { key: 'company', label: { en: 'Company', es: 'Compañía' } },
        { key: 'shorter', label: { en: 'Making the day shorter', es: 'Hacer el día más corto' } },
        { key: 'skip', label: { en: 'Leaving it out this year', es: 'Saltárselo este año' } },
        { key: 'nothing', label: { en: 'Nothing this time', es: 'Nada esta vez' } },
      ],
    },
    {
      key: 'plan',
      type: 'LONG_TEXT',
      prompt: { en: 'The plan: before, during, after', es: 'El plan: antes, durante y después' },
      help: { en: 'A line for each is enough.', es: 'Basta una línea para cada parte.' },
      required: true,
    },
  ],
};

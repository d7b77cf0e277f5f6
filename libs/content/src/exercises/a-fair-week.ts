import type { ExerciseContent } from '@roadback/domain/exercise';

export const aFairWeek: ExerciseContent = {
  slug: 'a-fair-week',
  version: 1,
  track: 'CHANGED_BEHAVIOR',
  role: 'TOGETHER',
  minutes: 12,
  safetyClass: 'OPEN',
  title: { en: 'A fair week', es: 'Una semana justa' },
  summary: {
    en: 'Who carries what at home, seen and unseen, and one thing to share differently.',
    es: 'Quién carga con qué en casa, lo que se ve y lo que no, y una cosa que repartir de otro modo.',
  },
  instructions: {
    en: 'After hard months the work at home often sits crooked: one does too much, out of fear or to make amends. Think of the past week on your own. What did you carry, also in your head? Then choose one thing that could be shared differently. It is not a list of debts.',
    es: 'Después de meses difíciles, el trabajo de la casa suele quedar torcido: alguien hace de más, por miedo o por compensar. Piensa a solas en la última semana. ¿Con qué cargaste, también en la cabeza? Después elige una cosa que se podría repartir de otro modo. No es una lista de deudas.',
  },
  counselorGuide: {
    en: 'Ask for the unseen work: remembering, planning, calming. Watch for paying off: one partner who does everything burns out by spring, and it is not trust. Watch for the opposite as well, when guilt is used to hand over chores. Change one thing, for two weeks, and look again.',
    es: 'Preguntar por el trabajo que no se ve: recordar, planear, calmar. Atención a quien hace todo para pagar: se agota y eso no es confianza. Atención también a lo contrario, cuando se usa la culpa para pasar tareas. Cambiar una sola cosa, dos semanas, y volver a mirar.',
  },
  caution: {
    en: 'Not where money or chores are used to control. Talk about that alone first.',
    es: 'No donde el dinero o las tareas se usan para controlar. Hablar primero de eso, a solas.',
  },
  suggestedRule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=4',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'carried',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What did you carry this week?', es: '¿Con qué cargaste esta semana?' },
      required: true,
      options: [
        { key: 'house', label: { en: 'The house', es: 'La casa' } },
        { key: 'food', label: { en: 'Food and shopping', es: 'La comida y las compras' } },
        { key: 'children', label: { en: 'Children or others who need care', es: 'Hijos u otras personas a cargo' } },
        { key: 'money', label: { en: 'Bills and papers', es: 'Facturas y papeles' } },
        { key: 'remember', label: { en: 'Remembering what has to be done', es: 'Acordarse de lo que hay que hacer' } },
        { key: 'calm', label: { en: 'Keeping things calm', es: 'Mantener la calma' } },
        { key: 'little', label: { en: 'Little this week', es: 'Poco esta semana' } },
      ],
    },
    {
      key: 'fair',
      type: 'SCALE',
      prompt: { en: 'How fair did the week feel to you?', es: '¿Cuán justa te pareció la semana?' },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'Not fair', es: 'Nada justa' },
      maxLabel: { en: 'Fair', es: 'Justa' },
    },
    {
      key: 'saw',
      type: 'SHORT_TEXT',
      prompt: { en: 'What did {partner} carry that is easily overlooked?', es: '¿Con qué cargó {partner} que pasa sin verse?' },
      required: false,
    },
    {
      key: 'change',
      type: 'CHOICE',
      prompt: { en: 'Would you like to share something differently?', es: '¿Te gustaría repartir algo de otro modo?' },
      required: true,
      options: [
        { key: 'yes', label: { en: 'Yes, one thing', es: 'Sí, una cosa' } },
        { key: 'session', label: { en: 'Yes, but in a session first', es: 'Sí, pero primero en una sesión' } },
        { key: 'no', label: { en: 'It can stay as it is', es: 'Puede quedarse como está' } },
      ],
    },
    {
      key: 'thing',
      type: 'SHORT_TEXT',
      prompt: { en: 'Which thing, and from when?', es: '¿Qué cosa y desde cuándo?' },
      required: true,
      shownIf: { question: 'change', answers: ['yes', 'session'] },
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const whenINoticeItEarly: ExerciseContent = {
  slug: 'when-i-notice-it-early',
  version: 1,
  track: 'CHANGED_BEHAVIOR',
  role: 'REBUILDING',
  minutes: 12,
  safetyClass: 'OPEN',
  title: { en: 'When I notice it early', es: 'Cuando lo noto a tiempo' },
  summary: {
    en: 'A card for bad days: the early signs, whom to tell, and the first thing to do.',
    es: 'Una tarjeta para los días malos: las primeras señales, a quién avisar y qué hacer primero.',
  },
  instructions: {
    en: 'Nobody slips from one minute to the next. There are signs, some of them days before. Write the card that you would like to have in your pocket on such a day. Keep it short enough to read in one breath.',
    es: 'Nadie tropieza de un minuto a otro. Hay señales, a veces días antes. Escribe la tarjeta que querrías llevar en el bolsillo un día así. Que sea tan corta que se lea de una vez.',
  },
  counselorGuide: {
    en: 'It follows the page on the pattern before a slip. Look for signs that others could see, and for a first act that takes two minutes. The person to tell need not be the partner; often it should not be. If the card is shared, it informs and gives the partner no duty to watch. Read it again every six weeks, and after a slip rewrite it instead of throwing it away.',
    es: 'Sigue a la página sobre lo que pasa antes de un tropiezo. Buscar señales que otra persona podría ver y un primer acto de dos minutos. A quien se avisa no tiene por qué ser la pareja; muchas veces conviene que no. Si se comparte, informa y no le da a la pareja la tarea de vigilar. Releerla cada seis semanas y, tras un tropiezo, reescribirla en vez de tirarla.',
  },
  caution: {
    en: 'With a compulsive habit or substances, individual treatment leads. Tell the partner only where telling is safe.',
    es: 'Con un hábito compulsivo o sustancias, manda el tratamiento individual. Contárselo a la pareja solo donde sea seguro.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'days-before',
      type: 'LONG_TEXT',
      prompt: { en: 'What do you notice days before?', es: '¿Qué notas días antes?' },
      required: true,
    },
    {
      key: 'hours-before',
      type: 'LONG_TEXT',
      prompt: { en: 'And in the last hours?', es: '¿Y en las últimas horas?' },
      required: false,
    },
    {
      key: 'whom',
      type: 'CHOICE',
      prompt: { en: 'Whom do you tell first?', es: '¿A quién avisas primero?' },
      required: true,
      options: [
        { key: 'friend', label: { en: 'A friend who knows', es: 'A una amistad que lo sabe' } },
        { key: 'family', label: { en: 'Someone in my family', es: 'A alguien de mi familia' } },
        { key: 'partner', label: { en: '{partner}', es: 'A {partner}' } },
        { key: 'counselor', label: { en: '{counselor}, at the next session', es: 'A {counselor}, en la próxima sesión' } },
        { key: 'nobody', label: { en: 'I have nobody for this yet', es: 'Todavía no tengo a nadie para esto' } },
      ],
    },
    {
      key: 'find',
      type: 'SHORT_TEXT',
      prompt: { en: 'Who could become that person?', es: '¿Quién podría llegar a serlo?' },
      required: false,
      shownIf: { question: 'whom', answers: ['nobody'] },
    },
    {
      key: 'first',
      type: 'SHORT_TEXT',
      prompt: { en: 'What do you do in the first two minutes?', es: '¿Qué haces en los dos primeros minutos?' },
      required: true,
    },
    {
      key: 'sentence',
      type: 'SHORT_TEXT',
      prompt: { en: 'One sentence to say to yourself', es: 'Una frase para decirte' },
      required: false,
    },
  ],
};

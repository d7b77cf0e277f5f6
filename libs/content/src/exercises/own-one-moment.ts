import type { ExerciseContent } from '@roadback/domain/exercise';

export const ownOneMoment: ExerciseContent = {
  slug: 'own-one-moment',
  version: 1,
  track: 'RESPONSIBILITY',
  role: 'REBUILDING',
  minutes: 15,
  safetyClass: 'OPEN',
  title: { en: 'Own one moment', es: 'Asumir un momento' },
  summary: {
    en: 'One known act, written plainly and with no reason attached.',
    es: 'Un acto ya conocido, contado con sencillez y sin razones añadidas.',
  },
  instructions: {
    en: 'Choose one moment in which you broke {partner}’s trust. Take one that {partner} already knows about. Write what you did, the way a person standing there would have seen it. Leave out why. If a “but” slips in, take it out and read the sentence again. One honest sentence is enough for today.',
    es: 'Elige un momento en el que rompiste la confianza de {partner}. Que sea uno que {partner} ya conozca. Escribe lo que hiciste, tal como lo habría visto alguien que estuviera allí. Deja fuera el porqué. Si se cuela un «pero», quítalo y vuelve a leer la frase. Por hoy, una frase honesta es suficiente.',
  },
  counselorGuide: {
    en: 'Do the first one in session with a small moment, then let the client choose their own. Look for a verb the client owns (“I told you I was at work”), not a mood or a cloud (“things got out of hand”). Reply with one line on what was plain, and one question about a place that is still vague. It is an early draft of an apology, not the apology: what is good here is read aloud in session first.',
    es: 'Conviene hacer el primero en sesión, con un momento pequeño, y dejar que después la persona elija el suyo. Buscar un verbo propio («te dije que estaba en el trabajo») y no una nube («las cosas se salieron de control»). Responder con una línea sobre lo que quedó claro y una pregunta sobre lo que sigue vago. Es un primer borrador de disculpa, no la disculpa: lo que sirva se lee antes en voz alta en sesión.',
  },
  caution: {
    en: 'Only acts that the partner already knows. If something new appears, ask the client to stop writing and prepare it with you. Watch for a slide from guilt (“I did”) to shame (“I am”).',
    es: 'Solo actos que la otra persona ya conoce. Si aparece algo nuevo, pedir que deje de escribir y prepararlo en sesión. Atención si la culpa («hice») se vuelve vergüenza («soy»).',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=4',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'day',
      type: 'DATE',
      prompt: { en: 'About when was it?', es: '¿Cuándo fue, más o menos?' },
      help: { en: 'A rough day is fine. You can leave this open.', es: 'Un día aproximado está bien. También puedes dejarlo en blanco.' },
      required: false,
    },
    {
      key: 'act',
      type: 'LONG_TEXT',
      prompt: { en: 'What did you do? Begin with “I”.', es: '¿Qué hiciste? Empieza con un verbo en «yo»: dije, oculté, prometí.' },
      help: { en: 'One to three sentences. No reasons, no other people.', es: 'De una a tres frases. Sin razones ni otras personas.' },
      required: true,
    },
    {
      key: 'slipped-in',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What slipped into your first version?', es: '¿Qué se coló en tu primera versión?' },
      required: true,
      options: [
        { key: 'but', label: { en: '“But…”', es: '«Pero…»' } },
        { key: 'because', label: { en: '“Because…”', es: '«Porque…»' } },
        { key: 'only', label: { en: '“It was only…”', es: '«Solo fue…»' } },
        { key: 'both', label: { en: '“We both…”', es: '«Es que tú y yo…»' } },
        { key: 'if', label: { en: '“I am sorry if…”', es: '«Perdona si…»' } },
        { key: 'nothing', label: { en: 'Nothing this time', es: 'Nada esta vez' } },
      ],
    },
    {
      key: 'effect',
      type: 'LONG_TEXT',
      prompt: {
        en: 'What has {partner} told you about what it did to them?',
        es: '¿Qué te ha contado {partner} sobre lo que eso le causó?',
      },
      help: { en: 'Only what you have heard. No guesses here.', es: 'Solo lo que has escuchado. Aquí no hace falta adivinar.' },
      required: true,
    },
    {
      key: 'hard',
      type: 'SCALE',
      prompt: { en: 'How hard was it to leave the reasons out?', es: '¿Cuánto te costó dejar fuera las razones?' },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'Not hard', es: 'Nada' },
      maxLabel: { en: 'Very hard', es: 'Muchísimo' },
    },
  ],
};

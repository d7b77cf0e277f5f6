import type { ExerciseContent } from '@roadback/domain/exercise';

export const whatIKnowAndWhatIFear: ExerciseContent = {
  slug: 'what-i-know-and-what-i-fear',
  version: 2,
  track: 'HURT_PARTNER',
  role: 'HURT',
  minutes: 8,
  safetyClass: 'OPEN',
  title: { en: 'What I know and what I fear', es: 'Lo que sé y lo que temo' },
  summary: {
    en: 'Sorting a night thought into what is known, what is feared, and what is felt; none of the three is wrong.',
    es: 'Separar un pensamiento nocturno en lo que se sabe, lo que se teme y lo que se siente; nada de eso está mal.',
  },
  instructions: {
    en: 'Some thoughts come as if they were news. Take one of them and lay it out in three parts: what you know, what you fear, what you feel. Fear is not foolish; it has learned something. Laying it out only makes it easier to carry, and to say.',
    es: 'Hay pensamientos que llegan como si fueran noticias. Toma uno y sepáralo en tres partes: lo que sabes, lo que temes, lo que sientes. El miedo no es tonto; algo ha aprendido. Separarlo solo lo hace más fácil de llevar y de decir.',
  },
  counselorGuide: {
    en: 'Never use it to argue a fear away; after what happened, some fears were right. Look at whether “know” grows more solid over the weeks. What stands under “fear” and can be asked is a question for the ledger. What stands under “feel” can be said at home in the present tense. If the known part is new to you, take it up alone before anything else.',
    es: 'No usarlo para quitarle razón al miedo; después de lo que pasó, algunos miedos acertaron. Mirar si con las semanas lo que «sabe» se hace más firme. Lo que está en «temo» y se puede preguntar va a las preguntas. Lo que está en «siento» se puede decir en casa en presente. Si lo que sabe es nuevo en sesión, tratarlo a solas antes que nada.',
  },
  caution: null,
  suggestedRule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'HELD', 'SHARED'],
  questions: [
    {
      key: 'thought',
      type: 'SHORT_TEXT',
      prompt: { en: 'Which thought is it?', es: '¿Qué pensamiento es?' },
      required: true,
    },
    {
      key: 'know',
      type: 'LONG_TEXT',
      prompt: { en: 'What do you know?', es: '¿Qué sabes?' },
      help: { en: 'What you saw or were told.', es: 'Lo que viste o te contaron.' },
      required: true,
    },
    {
      key: 'fear',
      type: 'LONG_TEXT',
      prompt: { en: 'What do you fear?', es: '¿Qué temes?' },
      required: true,
    },
    {
      key: 'feel',
      type: 'SHORT_TEXT',
      prompt: { en: 'What do you feel as you write?', es: '¿Qué sientes al escribirlo?' },
      required: false,
    },
    {
      key: 'do',
      type: 'CHOICE',
      prompt: { en: 'What would you like to do with it?', es: '¿Qué te gustaría hacer con eso?' },
      required: true,
      options: [
        { key: 'ask', label: { en: 'Ask something', es: 'Preguntar algo' } },
        { key: 'say', label: { en: 'Say how I am', es: 'Decir cómo estoy' } },
        { key: 'keep', label: { en: 'Leave it here', es: 'Dejarlo aquí' } },
        { key: 'session', label: { en: 'Bring it to a session', es: 'Llevarlo a una sesión' } },
      ],
    },
    {
      key: 'question',
      type: 'SHORT_TEXT',
      prompt: { en: 'What is the question?', es: '¿Cuál es la pregunta?' },
      required: false,
      shownIf: { question: 'do', answers: ['ask'] },
    },
  ],
};

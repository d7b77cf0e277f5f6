import type { ExerciseContent } from '@roadback/domain/exercise';

export const whatIDecideMyself: ExerciseContent = {
  slug: 'what-i-decide-myself',
  version: 1,
  track: 'HURT_PARTNER',
  role: 'HURT',
  minutes: 10,
  safetyClass: 'OPEN',
  title: { en: 'What I decide myself', es: 'Lo que decido yo' },
  summary: {
    en: 'The hurt partner names what is theirs to choose: whom to tell, what to sleep on, what to refuse.',
    es: 'La persona herida nombra lo que le toca elegir: a quién contarlo, qué dejar reposar, a qué decir que no.',
  },
  instructions: {
    en: 'When trust breaks, much is decided over one’s head. This page is about what remains yours. You decide whom you tell, where you sleep, what you talk about, and when. You need no reason, and you may decide again tomorrow. Saying no to one thing is not a verdict on everything.',
    es: 'Cuando se rompe la confianza, mucho se decide sin contar contigo. Esta página es sobre lo que sigue siendo tuyo. Tú decides a quién se lo cuentas, dónde duermes, de qué hablas y cuándo. No necesitas razones y mañana puedes decidir otra cosa. Decir que no a algo no es un veredicto sobre todo.',
  },
  counselorGuide: {
    en: 'For the weeks in which everything seems to depend on the other. Begin with the smallest choice and let the client carry it out before the next session. Note who argues with a choice, and how. A client who can decide nothing without asking at home needs a talk alone. Nothing on this page is an argument for staying or for going.',
    es: 'Para las semanas en que todo parece depender de la otra persona. Empezar por la elección más pequeña y que la ponga en práctica antes de la próxima sesión. Fijarse en quién discute esa elección y cómo. Si no puede decidir nada sin pedir permiso en casa, hablar a solas. Nada de esta página es un argumento para quedarse ni para irse.',
  },
  caution: {
    en: 'If a no at home has consequences, do not send the client home to practice it.',
    es: 'Si decir que no en casa trae consecuencias, no mandar a practicarlo.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'mine',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What would you like to decide yourself this week?', es: '¿Qué te gustaría decidir por tu cuenta esta semana?' },
      help: { en: 'Choose up to three.', es: 'Elige hasta tres.' },
      required: true,
      maxChoices: 3,
      options: [
        { key: 'whom', label: { en: 'Whom I tell', es: 'A quién se lo cuento' } },
        { key: 'talk', label: { en: 'When we talk about it', es: 'Cuándo hablamos de eso' } },
        { key: 'sleep', label: { en: 'Where I sleep', es: 'Dónde duermo' } },
        { key: 'touch', label: { en: 'Touch, or none', es: 'Si hay contacto o no' } },
        { key: 'time', label: { en: 'How I spend my evenings', es: 'Cómo paso mis noches' } },
        { key: 'visit', label: { en: 'Whom we visit', es: 'A quién visitamos' } },
        { key: 'rest', label: { en: 'Nothing for now', es: 'Por ahora nada' } },
      ],
    },
    {
      key: 'choice',
      type: 'LONG_TEXT',
      prompt: {
        en: 'Write one of them as a sentence that begins with “I”',
        es: 'Escribe una de ellas en primera persona: decido, quiero, prefiero',
      },
      required: true,
    },
    {
      key: 'say',
      type: 'CHOICE',
      prompt: { en: 'Does {partner} have to know of it?', es: '¿Hace falta que {partner} lo sepa?' },
      required: true,
      options: [
        { key: 'no', label: { en: 'No, it is mine', es: 'No, es cosa mía' } },
        { key: 'myself', label: { en: 'Yes, I say it myself', es: 'Sí, y se lo digo yo' } },
        { key: 'session', label: { en: 'Yes, in a session', es: 'Sí, en una sesión' } },
        { key: 'afraid', label: { en: 'I am uneasy about saying it', es: 'Me inquieta decirlo' } },
      ],
    },
    {
      key: 'words',
      type: 'SHORT_TEXT',
      prompt: { en: 'In which words?', es: '¿Con qué palabras?' },
      required: false,
      shownIf: { question: 'say', answers: ['myself', 'session'] },
    },
    {
      key: 'look-again',
      type: 'DATE',
      prompt: { en: 'When do you look at it again?', es: '¿Cuándo lo volverás a mirar?' },
      required: false,
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const myOwnGround: ExerciseContent = {
  slug: 'my-own-ground',
  version: 1,
  track: 'HURT_PARTNER',
  role: 'HURT',
  minutes: 5,
  safetyClass: 'OPEN',
  title: { en: 'My own ground', es: 'Mi propio suelo' },
  summary: {
    en: 'What steadies the hurt partner, apart from anything the other does.',
    es: 'Lo que da firmeza a la persona herida, aparte de lo que haga la otra.',
  },
  instructions: {
    en: 'This page is only about you. Whatever becomes of the two of you, you need ground of your own: sleep, people, something you like. Think of the last days. What held you, even a little? Small things count.',
    es: 'Esta página es solo sobre ti. Pase lo que pase entre ustedes, necesitas un suelo propio: descanso, tu gente, algo que te guste. Piensa en los últimos días. ¿Qué te sostuvo, aunque fuera un poco? Lo pequeño cuenta.',
  },
  counselorGuide: {
    en: 'Useful from the first week on, and whatever the couple decides. Look at sleep first. Look for sources outside the relationship, and whether they grow or vanish. Reply to what held, not to what was left out. Use the number of hours as a talking point, not as a measure.',
    es: 'Útil desde la primera semana, decida lo que decida la pareja. Mirar primero el sueño. Buscar apoyos fuera de la relación y si crecen o desaparecen. Responder a lo que sostuvo y no a lo que faltó. Usar las horas como tema de conversación, no como medida.',
  },
  caution: {
    en: 'Several nights under four hours, or a low scale week after week, ask for a direct talk about mood and safety. If the client has fewer and fewer people of their own, ask why, alone.',
    es: 'Varias noches de menos de cuatro horas, o números bajos semana tras semana, piden hablar de forma directa del ánimo y la seguridad. Si cada vez tiene menos gente propia, preguntar por qué, a solas.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=TU,SA;COUNT=8',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'held',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What held you?', es: '¿Qué te sostuvo?' },
      required: true,
      options: [
        { key: 'person', label: { en: 'Someone who knows me', es: 'Alguien que me conoce' } },
        { key: 'movement', label: { en: 'Moving my body', es: 'Mover el cuerpo' } },
        { key: 'outside', label: { en: 'Being outdoors', es: 'Salir al aire libre' } },
        { key: 'work', label: { en: 'Work or a task', es: 'El trabajo o una tarea' } },
        { key: 'rest', label: { en: 'Rest', es: 'El descanso' } },
        { key: 'faith', label: { en: 'Prayer or quiet', es: 'La oración o el silencio' } },
        { key: 'laugh', label: { en: 'Something that made me laugh', es: 'Algo que me hizo reír' } },
        { key: 'nothing', label: { en: 'Nothing this time', es: 'Nada esta vez' } },
      ],
    },
    {
      key: 'mine',
      type: 'SHORT_TEXT',
      prompt: { en: 'One thing that was only for you', es: 'Algo que fue solo para ti' },
      required: false,
    },
    {
      key: 'sleep',
      type: 'NUMBER',
      prompt: { en: 'About how many hours did you sleep last night?', es: '¿Cuántas horas dormiste anoche, más o menos?' },
      required: false,
      min: 0,
      max: 14,
    },
    {
      key: 'ground',
      type: 'SCALE',
      prompt: { en: 'How steady is the ground under you?', es: '¿Qué tan firme está el suelo bajo tus pies?' },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'It shakes', es: 'Tiembla' },
      maxLabel: { en: 'It holds', es: 'Sostiene' },
    },
    {
      key: 'tomorrow',
      type: 'SHORT_TEXT',
      prompt: { en: 'One small thing for tomorrow', es: 'Una cosa pequeña para mañana' },
      required: false,
    },
  ],
};

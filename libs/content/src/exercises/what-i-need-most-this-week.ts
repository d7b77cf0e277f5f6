import type { ExerciseContent } from '@roadback/domain/exercise';

export const whatINeedMostThisWeek: ExerciseContent = {
  slug: 'what-i-need-most-this-week',
  version: 1,
  track: 'PATIENCE',
  role: 'TOGETHER',
  minutes: 10,
  safetyClass: 'OPEN',
  title: { en: 'What I need most this week', es: 'Lo que más necesito esta semana' },
  summary: {
    en: 'Each partner names one need alone; the counselor opens both at once, so that neither answers to the other’s answer.',
    es: 'Cada persona nombra a solas una necesidad; se abren las dos a la vez, para que nadie responda a la respuesta de la otra.',
  },
  instructions: {
    en: 'You both answer, each on your own. Name one thing, as small as it is. {partner} does not see yours before {counselor} opens both together, and you do not see the other one. You do not have to guess what would be easy to hear. Naming a need does not mean that anybody has to meet it.',
    es: 'Responden las dos personas, cada una por su lado. Nombra una sola cosa, por pequeña que sea. {partner} no ve la tuya antes de que {counselor} abra las dos a la vez, y tampoco ves la suya. No tienes que adivinar qué sería fácil de oír. Nombrar una necesidad no obliga a nadie a cumplirla.',
  },
  counselorGuide: {
    en: 'Give it to both a few days before a session. Read both first; open them in the session, and only after you have asked each alone whether they still agree. Let each read in silence, then let each say back what they read before anybody answers. Two needs that pull apart are a subject and no conflict to settle in the hour. Where one kept theirs private, leave it closed and do not mention it: the other must not learn why.',
    es: 'Darlo a las dos personas unos días antes de una sesión. Leer primero las dos respuestas; abrirlas en la sesión, y solo después de preguntar a cada una a solas si sigue de acuerdo. Que cada quien lea en silencio y repita lo que leyó antes de que nadie conteste. Dos necesidades que tiran en direcciones distintas son un tema, no un conflicto que resolver en la hora. Si una quedó en privado, dejarlo cerrado y no mencionarlo: la otra persona no debe saber por qué.',
  },
  caution: null,
  suggestedRule: null,
  visibility: 'HELD',
  allowedVisibilities: ['HELD', 'PRIVATE'],
  reveal: true,
  questions: [
    {
      key: 'need',
      type: 'LONG_TEXT',
      prompt: { en: 'What do I need most this week?', es: '¿Qué es lo que más necesito esta semana?' },
      help: { en: 'One thing. A sentence is enough.', es: 'Una cosa. Basta con una frase.' },
      required: true,
    },
    {
      key: 'ordinary-day',
      type: 'LONG_TEXT',
      prompt: { en: 'What would it look like on an ordinary day?', es: '¿Cómo se vería en un día cualquiera?' },
      help: { en: 'Something that could be seen or heard.', es: 'Algo que se pueda ver u oír.' },
      required: true,
    },
    {
      key: 'how-often',
      type: 'CHOICE',
      prompt: { en: 'How often would be enough?', es: '¿Con qué frecuencia bastaría?' },
      required: true,
      options: [
        { key: 'once', label: { en: 'Once this week', es: 'Una vez esta semana' } },
        { key: 'some-days', label: { en: 'On some days', es: 'Algunos días' } },
        { key: 'every-day', label: { en: 'Every day, briefly', es: 'Cada día, un momento' } },
        { key: 'not-sure', label: { en: 'I do not know yet', es: 'Todavía no lo sé' } },
      ],
    },
    {
      key: 'too-much',
      type: 'SHORT_TEXT',
      prompt: { en: 'What would be too much right now?', es: '¿Qué sería demasiado en este momento?' },
      required: false,
    },
  ],
};

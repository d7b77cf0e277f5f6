import type { ExerciseContent } from '@roadback/domain/exercise';

export const whatINeedToFeelSafe: ExerciseContent = {
  slug: 'what-i-need-to-feel-safe',
  version: 1,
  track: 'HURT_PARTNER',
  role: 'HURT',
  minutes: 15,
  safetyClass: 'OPEN',
  title: { en: 'What I need to feel safe', es: 'Lo que necesito para sentir seguridad' },
  summary: {
    en: 'The hurt partner’s own list of needs, which may change from month to month.',
    es: 'La lista propia de necesidades de la persona herida, que puede cambiar de un mes a otro.',
  },
  instructions: {
    en: 'This is your list. It may change, shrink, grow or stay empty. You do not have to earn what you need, and you do not have to explain it. Later, if you want, {counselor} can help you to say one of these things to {partner}. If you are ever afraid, “Help now” is on every page.',
    es: 'Esta lista es tuya. Puede cambiar, crecer, achicarse o quedar vacía. No tienes que ganarte lo que necesitas ni dar explicaciones. Más adelante, si quieres, {counselor} puede ayudarte a decirle una de estas cosas a {partner}. Si alguna vez sientes miedo, la ayuda está a un toque en todas las páginas.',
  },
  counselorGuide: {
    en: 'Monthly, and kept private on purpose: the list is for thinking, and “Ask for it now” is for saying. Look at what changed since the last list and what never appears. Help to turn a wish into something that could be seen on an ordinary Tuesday. Needs that only time can meet deserve a name too.',
    es: 'Cada mes, y privada a propósito: la lista es para pensar y «Pedirlo ahora» es para decir. Mirar qué cambió desde la última y qué nunca aparece. Ayudar a convertir un deseo en algo que se vería un martes cualquiera. Lo que solo el tiempo puede dar también merece un nombre.',
  },
  caution: {
    en: '“Safe” may mean safe from harm. If fear of the partner or control shows in any line, follow your safety protocol in an individual contact and do not mention it to the other partner.',
    es: '«Seguridad» puede querer decir estar a salvo. Si en alguna línea aparece miedo o control, seguir el protocolo de seguridad en un contacto individual y no mencionarlo a la otra persona.',
  },
  suggestedRule: 'FREQ=MONTHLY;BYMONTHDAY=1;COUNT=3',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'needs',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What do you need these days?', es: '¿Qué necesitas en estos días?' },
      help: { en: 'Choose up to five.', es: 'Elige hasta cinco.' },
      required: true,
      maxChoices: 5,
      options: [
        { key: 'know-plans', label: { en: 'To know about plans early', es: 'Saber los planes con tiempo' } },
        { key: 'true-answers', label: { en: 'True answers', es: 'Respuestas verdaderas' } },
        { key: 'calm-voice', label: { en: 'A calm voice', es: 'Una voz tranquila' } },
        { key: 'no-surprises', label: { en: 'No surprises', es: 'Que no haya sorpresas' } },
        { key: 'say-no', label: { en: 'To be able to say no', es: 'Poder decir que no' } },
        { key: 'time-alone', label: { en: 'Time for myself', es: 'Tiempo para mí' } },
        { key: 'my-people', label: { en: 'Time with my own people', es: 'Tiempo con mi gente' } },
        { key: 'slow', label: { en: 'To go slowly', es: 'Ir despacio' } },
        { key: 'believed', label: { en: 'To be believed when it hurts', es: 'Que me crean cuando duele' } },
        { key: 'nothing', label: { en: 'Nothing this time', es: 'Nada esta vez' } },
      ],
    },
    {
      key: 'ordinary-day',
      type: 'LONG_TEXT',
      prompt: {
        en: 'Take the one that matters most. What would it look like on an ordinary day?',
        es: 'Toma la que más te importa. ¿Cómo se vería en un día cualquiera?',
      },
      required: false,
    },
    {
      key: 'changed',
      type: 'CHOICE',
      prompt: { en: 'Has your list changed?', es: '¿Ha cambiado tu lista?' },
      required: true,
      options: [
        { key: 'first', label: { en: 'This is my first one', es: 'Es la primera' } },
        { key: 'same', label: { en: 'About the same', es: 'Más o menos igual' } },
        { key: 'different', label: { en: 'Some things are different', es: 'Hay cosas distintas' } },
        { key: 'more', label: { en: 'I need more than before', es: 'Necesito más que antes' } },
        { key: 'less', label: { en: 'I need less than before', es: 'Necesito menos que antes' } },
      ],
    },
    {
      key: 'help-to-say',
      type: 'CHOICE',
      prompt: { en: 'Would you like help to say one of them?', es: '¿Te gustaría ayuda para decir alguna?' },
      required: true,
      options: [
        { key: 'soon', label: { en: 'Yes, soon', es: 'Sí, pronto' } },
        { key: 'later', label: { en: 'Maybe later', es: 'Tal vez más adelante' } },
        { key: 'alone', label: { en: 'I want to talk with {counselor} alone', es: 'Quiero hablar a solas con {counselor}' } },
        { key: 'nothing', label: { en: 'Nothing this time', es: 'Nada esta vez' } },
      ],
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const smallTruths: ExerciseContent = {
  slug: 'small-truths',
  version: 1,
  track: 'TRANSPARENCY',
  role: 'REBUILDING',
  minutes: 5,
  safetyClass: 'OPEN',
  title: { en: 'Small truths, same day', es: 'Verdades pequeñas, el mismo día' },
  summary: {
    en: 'Practice in telling small everyday things unasked, and a look at the pull to keep quiet.',
    es: 'Práctica de contar cosas pequeñas sin que las pregunten, y una mirada al impulso de callar.',
  },
  instructions: {
    en: 'Being open is learned in small things: a plan that changed, a bad mood, a bill you forgot. Look back over the last days. Which small things did you tell without being asked? Nobody keeps a score here. If something comes up that is not small, bring it to {counselor} first.',
    es: 'La franqueza se aprende en lo pequeño: un plan que cambió, un mal humor, una cuenta que olvidaste. Mira los últimos días. ¿Qué cosas pequeñas contaste sin que te preguntaran? Aquí nadie lleva la cuenta. Si aparece algo que no es pequeño, llévalo primero con {counselor}.',
  },
  counselorGuide: {
    en: 'Good for clients whose first reflex is to smooth things over. Look for the moment of the pull: what was the client afraid would happen, and did it? Number and example should fit each other; a high number with no example is a topic. Keep the things small on purpose. Not a way to disclose. If “not yet told” comes with something weighty, plan an individual session soon.',
    es: 'Útil para quien tiende a suavizarlo todo. Buscar el momento del impulso: qué temía que pasara y si pasó. El número y el ejemplo deberían corresponderse; un número alto sin ejemplo es un tema para hablar. Mantener a propósito las cosas en lo pequeño. No es una vía para revelar nada. Si «todavía no lo he contado» viene con algo de peso, acordar pronto una sesión individual.',
  },
  caution: null,
  suggestedRule: 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=6',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'told',
      type: 'NUMBER',
      prompt: {
        en: 'About how many small things did you tell unasked?',
        es: '¿Cuántas cosas pequeñas contaste sin que te preguntaran, más o menos?',
      },
      help: { en: 'Zero is an answer too.', es: 'Cero también es una respuesta.' },
      required: true,
      min: 0,
      max: 50,
    },
    {
      key: 'example',
      type: 'SHORT_TEXT',
      prompt: { en: 'One of them, in a sentence', es: 'Una de ellas, en una frase' },
      required: false,
    },
    {
      key: 'kept-back',
      type: 'CHOICE',
      prompt: { en: 'Was there one that you kept back?', es: '¿Hubo alguna que te guardaste?' },
      required: true,
      options: [
        { key: 'no', label: { en: 'No', es: 'No' } },
        { key: 'told-later', label: { en: 'Yes, and I told it later', es: 'Sí, y la conté después' } },
        { key: 'not-yet', label: { en: 'Yes, it is not told yet', es: 'Sí, todavía no la he contado' } },
        { key: 'unsure', label: { en: 'I am not sure', es: 'No lo tengo claro' } },
      ],
    },
    {
      key: 'pull',
      type: 'SHORT_TEXT',
      prompt: { en: 'What made it tempting to keep quiet?', es: '¿Por qué era tentador callar?' },
      required: false,
    },
    {
      key: 'ease',
      type: 'SCALE',
      prompt: { en: 'How easy was it to speak first?', es: '¿Qué tan fácil fue hablar sin esperar la pregunta?' },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'Very hard', es: 'Muy difícil' },
      maxLabel: { en: 'Easy', es: 'Fácil' },
    },
  ],
};

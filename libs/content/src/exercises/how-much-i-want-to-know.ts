import type { ExerciseContent } from '@roadback/domain/exercise';

export const howMuchIWantToKnow: ExerciseContent = {
  slug: 'how-much-i-want-to-know',
  version: 1,
  track: 'TRANSPARENCY',
  role: 'HURT',
  minutes: 15,
  safetyClass: 'COUNSELOR_PRESENT',
  title: { en: 'How much I want to know', es: 'Cuánto quiero saber' },
  summary: {
    en: 'The hurt partner chooses, topic by topic, how much to hear, and may choose less at any moment.',
    es: 'La persona herida elige, tema por tema, cuánto quiere oír, y puede elegir menos en cualquier momento.',
  },
  instructions: {
    en: 'You fill this in with {counselor}, in a session, before anything new is said. Knowing more is not braver, and knowing less is not weaker. What has been heard cannot be unheard, so begin with less. You may change every answer later, also in the middle of the talk.',
    es: 'Esto se responde con {counselor}, en una sesión, antes de que se cuente nada nuevo. Saber más no es más valiente y saber menos no es más débil. Lo que se oye ya no se puede dejar de oír, así que conviene empezar por menos. Puedes cambiar cada respuesta después, también a mitad de la charla.',
  },
  counselorGuide: {
    en: 'Go through it line by line and ask of each: what will you do with it once you know? Default to the outline. Note the no-go details in the client’s words, and read them to the other partner alone, as a limit and without a reason. Agree on the sign to leave the room and practice it. Keep the choice of the day of the talk, not of the day of the form.',
    es: 'Recorrerlo línea por línea y preguntar en cada una: ¿qué harás con eso cuando lo sepas? Por defecto, lo general. Anotar con las palabras de la persona los detalles que no quiere oír y leerlos a la otra a solas, como un límite y sin razones. Acordar la señal para salir de la sala y practicarla. Vale lo que elija el día de la charla, no lo que puso en la hoja.',
  },
  caution: {
    en: 'Only with a prepared talk and support for both afterwards. A wish for every detail often asks for safety rather than for facts.',
    es: 'Solo con la charla preparada y con apoyo para las dos personas después. Querer todos los detalles suele pedir seguridad más que datos.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'how-long',
      type: 'CHOICE',
      prompt: { en: 'When it began and ended', es: 'Cuándo empezó y cuándo terminó' },
      required: true,
      options: [
        { key: 'full', label: { en: 'As exactly as it is known', es: 'Con la mayor exactitud posible' } },
        { key: 'outline', label: { en: 'Roughly', es: 'A grandes rasgos' } },
        { key: 'nothing', label: { en: 'Nothing about it', es: 'Nada de eso' } },
        { key: 'later', label: { en: 'I decide later', es: 'Lo decido más adelante' } },
      ],
    },
    {
      key: 'who',
      type: 'CHOICE',
      prompt: { en: 'Who else was part of it', es: 'Qué otras personas estuvieron' },
      required: true,
      options: [
        { key: 'full', label: { en: 'A name, if I know the person', es: 'El nombre, si conozco a la persona' } },
        { key: 'outline', label: { en: 'Only whether I know them', es: 'Solo si la conozco o no' } },
        { key: 'nothing', label: { en: 'Nothing about it', es: 'Nada de eso' } },
        { key: 'later', label: { en: 'I decide later', es: 'Lo decido más adelante' } },
      ],
    },
    {
      key: 'never',
      type: 'LONG_TEXT',
      prompt: { en: 'What should nobody tell you?', es: '¿Qué no quieres que te cuenten?' },
      required: false,
    },
    {
      key: 'beside',
      type: 'SHORT_TEXT',
      prompt: { en: 'Who sits beside you, and who is there afterwards?', es: '¿Quién se sienta a tu lado y con quién estarás después?' },
      required: true,
    },
    {
      key: 'sign',
      type: 'SHORT_TEXT',
      prompt: { en: 'What is your sign to stop?', es: '¿Cuál es tu señal para parar?' },
      required: true,
    },
    {
      key: 'not-before',
      type: 'DATE',
      prompt: { en: 'Before which day should it not be?', es: '¿Antes de qué día no debería ser?' },
      help: { en: 'You can leave this open.', es: 'Puedes dejarlo en blanco.' },
      required: false,
    },
  ],
};

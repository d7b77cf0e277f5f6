import type { ExerciseContent } from '@roadback/domain/exercise';

export const rippleMap: ExerciseContent = {
  slug: 'ripple-map',
  version: 1,
  track: 'RESPONSIBILITY',
  role: 'REBUILDING',
  minutes: 20,
  safetyClass: 'OPEN',
  title: { en: 'The ripple map', es: 'El mapa de las ondas' },
  summary: {
    en: 'How far the breach reached in the partner’s life, with what is known kept apart from what is guessed.',
    es: 'Hasta dónde llegó la ruptura en la vida de la otra persona, separando lo que se sabe de lo que se supone.',
  },
  instructions: {
    en: 'A stone falls into water, and the rings travel far. What you did may have touched more of {partner}’s life than the two of you. Go slowly. Write what you have seen or been told. Where you are guessing, say so. You are not asked to fix anything today, only to look.',
    es: 'Una piedra cae al agua y las ondas llegan lejos. Lo que hiciste quizá tocó más partes de la vida de {partner} que la relación entre ustedes. Ve despacio. Escribe lo que has visto o te han contado. Cuando sea una suposición, dilo. Hoy no hay que arreglar nada, solo mirar.',
  },
  counselorGuide: {
    en: 'Give it once the client can name an act without defending it. Look for concrete effects (“stopped sleeping through”) over large words (“destroyed”). The line between knowing and guessing is the heart of it: praise honest guessing. Bring it to session and ask which area the client has avoided. The map can be revised after the partner has spoken.',
    es: 'Dar cuando la persona ya puede nombrar un acto sin defenderlo. Buscar efectos concretos («dejó de dormir de corrido») más que palabras grandes («destruido»). Lo central es la línea entre saber y suponer: reconocer la suposición honesta. En sesión, preguntar qué área se ha evitado. El mapa puede revisarse cuando la otra persona haya hablado.',
  },
  caution: {
    en: 'Not in a week of acute shame or low mood. The map never becomes a way to tell the partner what they feel. A weight of 8 or more asks for a word from you, not for more exercises.',
    es: 'No en una semana de vergüenza aguda o ánimo muy bajo. El mapa no sirve para decirle a la otra persona lo que siente. Un peso de 8 o más pide unas palabras de tu parte, no más ejercicios.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'areas',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'Which parts of {partner}’s life did it reach?', es: '¿A qué partes de la vida de {partner} llegó?' },
      required: true,
      options: [
        { key: 'sleep', label: { en: 'Sleep', es: 'El sueño' } },
        { key: 'body', label: { en: 'Body and health', es: 'El cuerpo y la salud' } },
        { key: 'self-worth', label: { en: 'How they see themselves', es: 'La imagen de sí' } },
        { key: 'family', label: { en: 'Children or family', es: 'Hijos o familia' } },
        { key: 'friends', label: { en: 'Friends', es: 'Las amistades' } },
        { key: 'work', label: { en: 'Work or study', es: 'El trabajo o los estudios' } },
        { key: 'money', label: { en: 'Money', es: 'El dinero' } },
        { key: 'faith', label: { en: 'Faith or hope', es: 'La fe o la esperanza' } },
        { key: 'plans', label: { en: 'Plans for the future', es: 'Los planes' } },
      ],
    },
    {
      key: 'effects',
      type: 'LONG_TEXT',
      prompt: { en: 'Take up to three of them. What changed, day to day?', es: 'Toma hasta tres de ellas. ¿Qué cambió en el día a día?' },
      help: { en: 'For example: “no longer sings in the kitchen”.', es: 'Por ejemplo: «ya no canta en la cocina».' },
      required: true,
    },
    {
      key: 'source',
      type: 'CHOICE',
      prompt: { en: 'How do you know?', es: '¿Cómo lo sabes?' },
      required: true,
      options: [
        { key: 'told', label: { en: '{partner} told me', es: '{partner} me lo dijo' } },
        { key: 'seen', label: { en: 'I have seen it', es: 'Lo he visto' } },
        { key: 'some-guess', label: { en: 'Some of it is a guess', es: 'Una parte la supongo' } },
        { key: 'most-guess', label: { en: 'Most of it is a guess', es: 'Casi todo lo supongo' } },
      ],
    },
    {
      key: 'guesses',
      type: 'SHORT_TEXT',
      prompt: { en: 'Which guess would you like to understand better?', es: '¿Qué suposición te gustaría entender mejor?' },
      required: false,
    },
    {
      key: 'weight',
      type: 'SCALE',
      prompt: { en: 'How heavy is it to look at this?', es: '¿Cuánto te pesa mirar esto?' },
      help: {
        en: 'If it is very heavy, stop here for today and tell {counselor}.',
        es: 'Si te pesa mucho, déjalo aquí por hoy y cuéntaselo a {counselor}.',
      },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'Light', es: 'Poco' },
      maxLabel: { en: 'Very heavy', es: 'Muchísimo' },
    },
  ],
};

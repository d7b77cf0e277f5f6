import type { ExerciseContent } from '@roadback/domain/exercise';

export const whatHelpsWhenIAsk: ExerciseContent = {
  slug: 'what-helps-when-i-ask',
  version: 1,
  track: 'TRANSPARENCY',
  role: 'HURT',
  minutes: 10,
  safetyClass: 'OPEN',
  title: { en: 'What helps when I ask', es: 'Lo que me ayuda cuando pregunto' },
  summary: {
    en: 'How the hurt partner would like a talk about questions to go: time, length, manner, and how to stop.',
    es: 'Cómo quisiera la persona herida que fuera una conversación de preguntas: hora, duración, modo y cómo parar.',
  },
  instructions: {
    en: 'It matters how a question is met, not only what is answered. Write down what makes asking easier for you. You may choose a short talk, a pause, or no talk at all for now. You can change this whenever you need to.',
    es: 'Importa cómo se recibe una pregunta, no solo lo que se responde. Anota lo que te facilita preguntar. Puedes elegir una charla breve, una pausa o, por ahora, ninguna charla. Puedes cambiarlo cuando lo necesites.',
  },
  counselorGuide: {
    en: 'Give it before the first agreed time for questions at home. Read the stop sign aloud with both partners and practice it once in session. Look for lengths beyond 30 minutes and for times close to sleep: offer a shorter, earlier one. If it is shared, ask the partner rebuilding trust to name one line they can do well already.',
    es: 'Dar antes del primer rato acordado para preguntas en casa. Leer en voz alta la señal de parar con las dos personas y practicarla una vez en sesión. Atención a duraciones de más de 30 minutos y a horas cercanas al sueño: ofrecer algo más corto y temprano. Si se comparte, pedir a la persona que repara que nombre una línea que ya puede cumplir bien.',
  },
  caution: {
    en: 'Stopping must be free of consequences. Where it is not, questions belong in sessions only.',
    es: 'Parar no debe traer consecuencias. Donde las traiga, las preguntas se quedan solo en las sesiones.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'time',
      type: 'CHOICE',
      prompt: { en: 'Which time suits you best?', es: '¿Qué momento te va mejor?' },
      required: true,
      options: [
        { key: 'morning', label: { en: 'Morning', es: 'Por la mañana' } },
        { key: 'after-work', label: { en: 'Late afternoon', es: 'Al final de la tarde' } },
        { key: 'early-evening', label: { en: 'Early evening', es: 'Temprano en la noche' } },
        { key: 'weekend', label: { en: 'On a day off', es: 'En un día libre' } },
        { key: 'sessions', label: { en: 'Only in sessions', es: 'Solo en las sesiones' } },
      ],
    },
    {
      key: 'minutes',
      type: 'NUMBER',
      prompt: { en: 'How many minutes are enough?', es: '¿Cuántos minutos son suficientes?' },
      help: {
        en: 'Between 5 and 45. Short talks are easier to end well.',
        es: 'Entre 5 y 45. Una charla corta es más fácil de cerrar bien.',
      },
      required: false,
      min: 5,
      max: 45,
    },
    {
      key: 'helps',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What makes it easier?', es: '¿Qué lo hace más fácil?' },
      required: true,
      options: [
        { key: 'short', label: { en: 'Short, plain answers', es: 'Respuestas cortas y claras' } },
        { key: 'voice', label: { en: 'A calm voice', es: 'Una voz tranquila' } },
        { key: 'beside', label: { en: 'Walking or sitting side by side', es: 'Caminar o sentarse lado a lado' } },
        { key: 'devices-away', label: { en: 'Screens put away', es: 'Las pantallas guardadas' } },
        { key: 'check', label: { en: 'Hearing “I need to check”, with a time', es: 'Oír «tengo que comprobarlo», con una hora' } },
        { key: 'again', label: { en: 'Being allowed to ask again', es: 'Poder preguntar otra vez' } },
        { key: 'nothing', label: { en: 'Nothing this time', es: 'Nada esta vez' } },
      ],
    },
    {
      key: 'stop',
      type: 'SHORT_TEXT',
      prompt: { en: 'Which word or sign means “stop for today”?', es: '¿Qué palabra o señal quiere decir «por hoy basta»?' },
      required: true,
    },
    {
      key: 'harder',
      type: 'LONG_TEXT',
      prompt: { en: 'What makes it harder?', es: '¿Qué lo hace más difícil?' },
      required: false,
    },
  ],
};

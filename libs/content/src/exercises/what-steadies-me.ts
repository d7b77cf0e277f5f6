import type { ExerciseContent } from '@roadback/domain/exercise';

export const whatSteadiesMe: ExerciseContent = {
  slug: 'what-steadies-me',
  version: 1,
  track: 'PATIENCE',
  role: 'EITHER',
  minutes: 8,
  safetyClass: 'OPEN',
  title: { en: 'What steadies me', es: 'Lo que me da calma' },
  summary: {
    en: 'First signs of being overwhelmed, and a short list of what helps, made on a quiet day.',
    es: 'Las primeras señales de desborde y una lista corta de lo que ayuda, hecha en un día tranquilo.',
  },
  instructions: {
    en: 'On a hard day it is difficult to think of what helps. So make the list on a quiet one. Your body often knows first: a tight chest, cold hands, a voice that gets loud or silent. Write what you notice, and what brings you back a little.',
    es: 'En un día difícil cuesta pensar en lo que ayuda. Por eso la lista se hace en uno tranquilo. El cuerpo suele saberlo antes: el pecho apretado, las manos frías, la voz que sube o se apaga. Anota lo que notas y lo que te devuelve un poco.',
  },
  counselorGuide: {
    en: 'Useful in the first week, for each partner. Try one thing from the list in session so that it has been done once. Prefer what needs nobody else and takes under ten minutes. Keep the page for the first hard evening and remind the client that it is there. A list without any person on it deserves a question.',
    es: 'Útil en la primera semana, para cada persona. Probar algo de la lista en sesión, para que se haya hecho una vez. Mejor lo que no depende de nadie y toma menos de diez minutos. Guardar la página para la primera noche difícil y recordar que está ahí. Una lista sin ninguna persona merece una pregunta.',
  },
  caution: {
    en: 'If nothing helps, or the client writes of not wanting to live, do not reply in writing: call.',
    es: 'Si nada ayuda, o escribe que no quiere vivir, no responder por escrito: llamar.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'signs',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What do you notice first?', es: '¿Qué notas primero?' },
      required: true,
      options: [
        { key: 'chest', label: { en: 'A tight chest or throat', es: 'El pecho o la garganta apretados' } },
        { key: 'heart', label: { en: 'A racing heart', es: 'El corazón acelerado' } },
        { key: 'head', label: { en: 'Thoughts that go in circles', es: 'Pensamientos que dan vueltas' } },
        { key: 'loud', label: { en: 'My voice gets loud', es: 'Subo la voz' } },
        { key: 'silent', label: { en: 'I go silent', es: 'Me quedo sin palabras' } },
        { key: 'numb', label: { en: 'I feel nothing', es: 'No siento nada' } },
        { key: 'other', label: { en: 'Something else', es: 'Otra cosa' } },
      ],
    },
    {
      key: 'alone',
      type: 'LONG_TEXT',
      prompt: { en: 'What helps that you can do alone?', es: '¿Qué te ayuda que puedas hacer a solas?' },
      required: true,
    },
    {
      key: 'person',
      type: 'CHOICE',
      prompt: { en: 'Is there somebody you can call?', es: '¿Hay alguien a quien puedas llamar?' },
      required: true,
      options: [
        { key: 'yes', label: { en: 'Yes', es: 'Sí' } },
        { key: 'some', label: { en: 'Yes, but not at every hour', es: 'Sí, pero no a cualquier hora' } },
        { key: 'no', label: { en: 'Not at the moment', es: 'Por ahora no' } },
      ],
    },
    {
      key: 'who',
      type: 'SHORT_TEXT',
      prompt: { en: 'Who is it?', es: '¿Quién es?' },
      help: { en: 'A first name is enough.', es: 'Basta con el nombre.' },
      required: false,
      shownIf: { question: 'person', answers: ['yes', 'some'] },
    },
    {
      key: 'worse',
      type: 'SHORT_TEXT',
      prompt: { en: 'What makes it worse, even if it is well meant?', es: '¿Qué lo empeora, aunque sea con buena intención?' },
      required: false,
    },
  ],
};

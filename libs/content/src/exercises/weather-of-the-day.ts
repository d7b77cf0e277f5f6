import type { ExerciseContent } from '@roadback/domain/exercise';

export const weatherOfTheDay: ExerciseContent = {
  slug: 'weather-of-the-day',
  version: 1,
  track: 'PATIENCE',
  role: 'EITHER',
  minutes: 2,
  safetyClass: 'OPEN',
  title: { en: 'Weather of the day', es: 'El tiempo de hoy' },
  summary: {
    en: 'One tap for the inner weather, and a word if there is one.',
    es: 'Un toque para el clima interior y una palabra, si la hay.',
  },
  instructions: {
    en: 'What is the weather like in you today? One tap is enough. Bad weather is expected, and it says nothing about anyone’s effort. A day you leave out stays simply blank.',
    es: '¿Qué tiempo hace hoy en ti? Basta con un toque. El mal tiempo es parte del camino y no dice nada del esfuerzo de nadie. Un día que dejes pasar queda en blanco, nada más.',
  },
  counselorGuide: {
    en: 'Good for clients who find words hard, and for the first weeks. Read the spread, not the mean: many changes in a week say as much as storms. If it is shared, agree beforehand that weather is news and never a question to answer. Several storms in a row, or a word that worries you, ask for a call and not for a reply in the portal.',
    es: 'Útil para quien encuentra difícil poner palabras, y en las primeras semanas. Leer la variación y no el promedio: muchos cambios en una semana dicen tanto como las tormentas. Si se comparte, acordar antes que el tiempo es una noticia y nunca una pregunta que contestar. Varias tormentas seguidas, o una palabra que preocupe, piden una llamada y no una respuesta en el portal.',
  },
  caution: null,
  suggestedRule: 'FREQ=DAILY;COUNT=14',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'weather',
      type: 'CHOICE',
      prompt: { en: 'Today in me', es: 'Hoy en mí' },
      required: true,
      options: [
        { key: 'clear', label: { en: 'Clear', es: 'Despejado' } },
        { key: 'some-clouds', label: { en: 'Some clouds', es: 'Algunas nubes' } },
        { key: 'overcast', label: { en: 'Overcast', es: 'Nublado' } },
        { key: 'rain', label: { en: 'Rain', es: 'Lluvia' } },
        { key: 'storm', label: { en: 'Storm', es: 'Tormenta' } },
        { key: 'changing', label: { en: 'Changing by the hour', es: 'Cambia a cada hora' } },
      ],
    },
    {
      key: 'word',
      type: 'SHORT_TEXT',
      prompt: { en: 'A word for it', es: 'Una palabra para describirlo' },
      required: false,
    },
    {
      key: 'good-today',
      type: 'CHOICE',
      prompt: { en: 'What would be good today?', es: '¿Qué te vendría bien hoy?' },
      required: false,
      options: [
        { key: 'quiet', label: { en: 'Quiet', es: 'Silencio' } },
        { key: 'company', label: { en: 'Company without talk', es: 'Compañía sin palabras' } },
        { key: 'talk', label: { en: 'A short talk', es: 'Una charla corta' } },
        { key: 'hand', label: { en: 'Help with something', es: 'Ayuda con algo' } },
        { key: 'nothing', label: { en: 'Nothing this time', es: 'Nada esta vez' } },
      ],
    },
  ],
};

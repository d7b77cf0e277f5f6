import type { ExerciseContent } from '@roadback/domain/exercise';

export const tenMinutesOfListening: ExerciseContent = {
  slug: 'ten-minutes-of-listening',
  version: 1,
  track: 'PATIENCE',
  role: 'TOGETHER',
  minutes: 25,
  safetyClass: 'OPEN',
  title: { en: 'Ten minutes of listening', es: 'Diez minutos de escucha' },
  summary: {
    en: 'Ten minutes each: one speaks, the other only listens; then both write alone.',
    es: 'Diez minutos por persona: una habla y la otra solo escucha; después cada quien escribe a solas.',
  },
  instructions: {
    en: 'Put the screens away and sit where you are both at ease. One speaks for ten minutes and the other listens, without answering. Then you change. Speak about how you are, not about how {partner} is. Silence is fine. Either of you may stop at any time. Afterwards each of you answers alone.',
    es: 'Guarden las pantallas y siéntense donde haya comodidad para cada quien. Una persona habla diez minutos y la otra escucha sin responder. Después cambian. Habla de cómo estás tú, no de cómo es {partner}. El silencio está bien. Cualquiera puede parar en todo momento. Al terminar, cada quien responde a solas.',
  },
  counselorGuide: {
    en: 'Do the first round in session with three minutes each. Set the subject for the first weeks: the day, work, something small. Look at whether each felt heard and at what each took from it. If it is cut short, ask at which sentence.',
    es: 'Hacer la primera ronda en sesión, con tres minutos por persona. Acordar el tema de las primeras semanas: el día, el trabajo, algo pequeño. Mirar si cada quien sintió que se le escuchaba y con qué se quedó. Si se interrumpió, preguntar en qué frase.',
  },
  caution: {
    en: 'Not while talks at home end in flooding; agree on a pause first. Not where one partner is afraid to speak freely, or pays for it later.',
    es: 'No mientras las charlas en casa terminen en desborde; acordar primero una pausa. No si alguien tiene miedo de hablar con libertad o lo paga después.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=4',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'went',
      type: 'CHOICE',
      prompt: { en: 'How did it go?', es: '¿Cómo fue?' },
      required: true,
      options: [
        { key: 'both-turns', label: { en: 'We each had a turn', es: 'Cada quien tuvo su turno' } },
        { key: 'shorter', label: { en: 'We made it shorter', es: 'Lo hicimos más corto' } },
        { key: 'stopped', label: { en: 'We stopped on the way', es: 'Paramos a mitad de camino' } },
        { key: 'not-this-time', label: { en: 'Not this time', es: 'Esta vez no' } },
      ],
    },
    {
      key: 'minutes',
      type: 'NUMBER',
      prompt: { en: 'About how many minutes did you listen?', es: '¿Cuántos minutos escuchaste, más o menos?' },
      required: false,
      min: 0,
      max: 60,
    },
    {
      key: 'took',
      type: 'LONG_TEXT',
      prompt: { en: 'What did you hear that stays with you?', es: '¿Qué escuchaste que se queda contigo?' },
      help: { en: 'What was said, without your answer to it.', es: 'Lo que se dijo, sin tu respuesta.' },
      required: false,
    },
    {
      key: 'only-listen',
      type: 'SCALE',
      prompt: { en: 'How hard was it to only listen?', es: '¿Cuánto te costó solo escuchar?' },
      required: false,
      min: 0,
      max: 10,
      minLabel: { en: 'Not hard', es: 'Nada' },
      maxLabel: { en: 'Very hard', es: 'Muchísimo' },
    },
    {
      key: 'felt-heard',
      type: 'SCALE',
      prompt: { en: 'How heard did you feel?', es: '¿Cuánto sentiste que te escucharon?' },
      required: false,
      min: 0,
      max: 10,
      minLabel: { en: 'Not heard', es: 'Nada' },
      maxLabel: { en: 'Fully heard', es: 'Del todo' },
    },
  ],
};

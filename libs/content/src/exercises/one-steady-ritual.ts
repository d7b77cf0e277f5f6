import type { ExerciseContent } from '@roadback/domain/exercise';

export const oneSteadyRitual: ExerciseContent = {
  slug: 'one-steady-ritual',
  version: 1,
  track: 'CHANGED_BEHAVIOR',
  role: 'TOGETHER',
  minutes: 10,
  safetyClass: 'OPEN',
  title: { en: 'One steady ritual', es: 'Un ritual constante' },
  summary: {
    en: 'A small shared habit that asks for nothing else, looked at once a week by each.',
    es: 'Un pequeño hábito compartido que no pide nada más, que cada persona mira una vez por semana.',
  },
  instructions: {
    en: 'Choose one small thing that you do at the same time on most days: a cup of tea, a walk, ten minutes in the kitchen. It is not a talk about what happened, and it leads to nothing else. Either of you may say “not today” at any time, with no reason. Then each of you answers on your own.',
    es: 'Elijan una cosa pequeña para hacer a la misma hora casi todos los días: un té, un paseo, diez minutos en la cocina. No es para hablar de lo que pasó y no lleva a nada más. Cualquiera puede decir «hoy no» en todo momento, sin dar razones. Después cada quien responde por su cuenta.',
  },
  counselorGuide: {
    en: 'Let the hurt partner choose or veto the ritual. Ten minutes, with a clear end. Look at both answers apart from each other: one may find it warm and the other flat, and both can be true. Count days only as days; when it rests for a week, ask what the week was like. No touch is implied. Not while one partner uses closeness to hurry the other, and not where being alone together feels unsafe.',
    es: 'Que la persona herida elija el ritual o pueda vetarlo. Diez minutos, con un final claro. Mirar cada respuesta por separado: a una le puede resultar cálido y a la otra vacío, y ambas cosas ser ciertas. Los días son solo días; si una semana descansa, preguntar cómo fue esa semana. No implica contacto físico. No darlo si alguien usa la cercanía para apurar, ni si estar a solas no se siente seguro.',
  },
  caution: null,
  suggestedRule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=6',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'ritual',
      type: 'CHOICE',
      prompt: { en: 'Which ritual was it this week?', es: '¿Qué ritual fue esta semana?' },
      required: true,
      options: [
        { key: 'drink', label: { en: 'A cup of something', es: 'Una taza de algo' } },
        { key: 'walk', label: { en: 'A walk', es: 'Un paseo' } },
        { key: 'cook', label: { en: 'Cooking or washing up', es: 'Cocinar o lavar los platos' } },
        { key: 'read', label: { en: 'Reading or music', es: 'Lectura o música' } },
        { key: 'other', label: { en: 'Something else', es: 'Otra cosa' } },
        { key: 'rest', label: { en: 'It rested this week', es: 'Esta semana descansó' } },
      ],
    },
    {
      key: 'days',
      type: 'NUMBER',
      prompt: { en: 'On how many days did it happen?', es: '¿Cuántos días sucedió?' },
      help: { en: 'Any number is fine. There is nothing to catch up on.', es: 'Cualquier número está bien. No hay nada que recuperar.' },
      required: true,
      min: 0,
      max: 7,
    },
    {
      key: 'warm',
      type: 'SCALE',
      prompt: { en: 'How was it for you?', es: '¿Cómo fue para ti?' },
      required: false,
      min: 0,
      max: 10,
      minLabel: { en: 'Flat', es: 'Sin calor' },
      maxLabel: { en: 'Warm', es: 'Con calidez' },
    },
    {
      key: 'next',
      type: 'CHOICE',
      prompt: { en: 'And next week?', es: '¿Y la próxima semana?' },
      required: true,
      options: [
        { key: 'keep', label: { en: 'Keep it', es: 'Seguir igual' } },
        { key: 'change', label: { en: 'Change something', es: 'Cambiar algo' } },
        { key: 'rest', label: { en: 'Let it rest', es: 'Dejarlo descansar' } },
      ],
    },
    {
      key: 'change',
      type: 'SHORT_TEXT',
      prompt: { en: 'What would you change?', es: '¿Qué cambiarías?' },
      required: false,
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const theStorySoFar: ExerciseContent = {
  slug: 'the-story-so-far',
  version: 1,
  track: 'PATIENCE',
  role: 'TOGETHER',
  minutes: 25,
  safetyClass: 'COUNSELOR_PRESENT',
  title: { en: 'The story so far', es: 'La historia hasta aquí' },
  summary: {
    en: 'Each drafts how they would tell what happened and what came of it; the two versions meet in a session.',
    es: 'Cada persona esboza cómo contaría lo que pasó y lo que vino después; las dos versiones se encuentran en una sesión.',
  },
  instructions: {
    en: 'In a session with {counselor}, each of you writes how you would tell this story today. It may be the story of two people who go on, or who go apart, or who do not know yet. The two versions need not agree. Nobody has to forgive to finish it.',
    es: 'En una sesión con {counselor}, cada quien escribe cómo contaría hoy esta historia. Puede ser la de dos personas que siguen, que se separan o que todavía no saben. Las dos versiones no tienen que coincidir. Nadie tiene que perdonar para terminarla.',
  },
  counselorGuide: {
    en: 'About once in three months, not before the steps have some ground. Let each read in turn and mark only where both tell the same. What differs is allowed to stay. Listen for who is missing from a version, and for a version that has become all guilt or all blame. Undecided is an ending for today. Keep both drafts: the next ones will be other.',
    es: 'Más o menos cada tres meses, no antes de que los pasos tengan algo de suelo. Que cada quien lea por turno y marcar solo donde cuentan lo mismo. Lo distinto puede quedarse distinto. Escuchar quién falta en una versión y si alguna se volvió pura culpa o puro reproche. No haber decidido es un final por hoy. Guardar los dos borradores: los próximos serán otros.',
  },
  caution: {
    en: 'Not as a test of whether it is over. Leave it where one version would be punished at home.',
    es: 'No como prueba de que ya pasó. Dejarlo si en casa alguien pagaría por su versión.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'what',
      type: 'LONG_TEXT',
      prompt: { en: 'What happened, as you would tell it today?', es: '¿Qué pasó, como lo contarías hoy?' },
      required: true,
    },
    {
      key: 'understood',
      type: 'LONG_TEXT',
      prompt: { en: 'What do you understand now that you did not then?', es: '¿Qué entiendes ahora que entonces no?' },
      required: false,
    },
    {
      key: 'tender',
      type: 'SHORT_TEXT',
      prompt: { en: 'What is still tender?', es: '¿Qué sigue doliendo al tocarlo?' },
      required: false,
    },
    {
      key: 'from-here',
      type: 'CHOICE',
      prompt: { en: 'And from here?', es: '¿Y desde aquí?' },
      required: true,
      options: [
        { key: 'together', label: { en: 'Together', es: 'Como pareja' } },
        { key: 'apart', label: { en: 'Apart', es: 'Por caminos distintos' } },
        { key: 'undecided', label: { en: 'Undecided', es: 'Sin decidir' } },
      ],
    },
    {
      key: 'takes-along',
      type: 'SHORT_TEXT',
      prompt: { en: 'What do you take along?', es: '¿Qué te llevas?' },
      required: false,
    },
  ],
};

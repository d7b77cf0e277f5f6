import type { ExerciseContent } from '@roadback/domain/exercise';

export const reassureDontDefend: ExerciseContent = {
  slug: 'reassure-dont-defend',
  version: 1,
  track: 'PATIENCE',
  role: 'REBUILDING',
  minutes: 10,
  safetyClass: 'OPEN',
  title: { en: 'Reassure, don’t defend', es: 'Dar calma sin defenderse' },
  summary: {
    en: 'Looks back at one hard moment that the partner brought: the first impulse, and what was said instead.',
    es: 'Vuelve a un momento difícil que trajo la otra persona: el primer impulso y lo que se dijo en su lugar.',
  },
  instructions: {
    en: 'The pain can come back on a good day and without warning. When {partner} brings it to you, there is no case to win. Think of the last time. First name your impulse, then what you did. Three small things often help: say what you heard, answer it, say one thing you will do.',
    es: 'El dolor puede volver en un buen día y sin avisar. Cuando {partner} te lo trae, no hay ningún juicio que ganar. Piensa en la última vez. Nombra primero tu impulso y después lo que hiciste. Suelen ayudar tres cosas pequeñas: decir lo que oíste, responder y decir algo que vas a hacer.',
  },
  counselorGuide: {
    en: 'Practice the three parts aloud before assigning. Look at the distance between impulse and act: a client who felt the pull and stayed has done the work, even if the words were clumsy. Do not ask the partner to grade the answer in the portal; ask in session how it landed.',
    es: 'Practicar las tres partes en voz alta antes de asignarlo. Mirar la distancia entre el impulso y el acto: quien sintió el impulso y se quedó ya hizo el trabajo, aunque las palabras fueran torpes. No pedir a la otra persona que califique la respuesta en el portal; preguntar en sesión cómo le llegó.',
  },
  caution: {
    en: 'The sentences are offers, not a script to recite. If moments at home end in shouting or fear, stop, use the pause agreement and look at safety first.',
    es: 'Las frases son ofrecimientos, no un guion para recitar. Si los momentos en casa terminan en gritos o miedo, detenerlo, usar el acuerdo de pausa y mirar primero la seguridad.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=6',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'brought',
      type: 'SHORT_TEXT',
      prompt: { en: 'What did {partner} bring to you?', es: '¿Qué te trajo {partner}?' },
      required: true,
    },
    {
      key: 'impulse',
      type: 'CHOICE',
      prompt: { en: 'What was your first impulse?', es: '¿Cuál fue tu primer impulso?' },
      required: true,
      options: [
        { key: 'explain', label: { en: 'To explain', es: 'Dar explicaciones' } },
        { key: 'enough', label: { en: 'To say it was long ago', es: 'Decir que ya pasó mucho tiempo' } },
        { key: 'away', label: { en: 'To get away', es: 'Irme' } },
        { key: 'angry', label: { en: 'To get angry', es: 'Enojarme' } },
        { key: 'fix', label: { en: 'To fix it at once', es: 'Arreglarlo de inmediato' } },
        { key: 'near', label: { en: 'To come closer', es: 'Acercarme' } },
      ],
    },
    {
      key: 'said',
      type: 'LONG_TEXT',
      prompt: { en: 'What did you say or do?', es: '¿Qué dijiste o hiciste?' },
      required: true,
    },
    {
      key: 'parts',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'Which of these were in it?', es: '¿Qué había en ello?' },
      required: true,
      options: [
        { key: 'heard', label: { en: 'I said what I heard', es: 'Dije lo que oí' } },
        { key: 'mine', label: { en: 'I said that it comes from what I did', es: 'Dije que viene de lo que hice' } },
        { key: 'sense', label: { en: 'I said that it makes sense', es: 'Dije que tiene sentido' } },
        { key: 'asked', label: { en: 'I asked what would help', es: 'Pregunté qué ayudaría' } },
        { key: 'one-thing', label: { en: 'I named one thing I will do', es: 'Nombré algo que voy a hacer' } },
        { key: 'nothing', label: { en: 'Nothing this time', es: 'Nada esta vez' } },
      ],
    },
    {
      key: 'defended',
      type: 'SCALE',
      prompt: { en: 'How much did you defend yourself?', es: '¿Cuánto te defendiste?' },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'Not at all', es: 'Nada' },
      maxLabel: { en: 'The whole time', es: 'Todo el tiempo' },
    },
    {
      key: 'again',
      type: 'LONG_TEXT',
      prompt: { en: 'If you could say it once more, how would it go?', es: 'Si pudieras decirlo otra vez, ¿cómo sería?' },
      required: false,
    },
  ],
};

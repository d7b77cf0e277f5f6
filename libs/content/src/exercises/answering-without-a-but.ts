import type { ExerciseContent } from '@roadback/domain/exercise';

export const answeringWithoutABut: ExerciseContent = {
  slug: 'answering-without-a-but',
  version: 1,
  track: 'TRANSPARENCY',
  role: 'REBUILDING',
  minutes: 10,
  safetyClass: 'OPEN',
  title: { en: 'Answering without a “but”', es: 'Responder sin «pero»' },
  summary: {
    en: 'Looks back at one answer to a question: was it whole, and what pulled at it?',
    es: 'Vuelve a una respuesta dada: si fue completa y qué impulso hubo detrás.',
  },
  instructions: {
    en: 'Think of one question {partner} asked you these days. It may be one you have heard many times. An answer that helps is short, true and calm. Look at what you said, and write it again if you like. If something is still missing from it, bring that to {counselor} first.',
    es: 'Piensa en una pregunta que {partner} te hizo estos días. Puede ser una que ya oíste muchas veces. Una respuesta que ayuda es corta, verdadera y serena. Mira lo que dijiste y, si quieres, escríbelo otra vez. Si todavía le falta algo, llévalo primero con {counselor}.',
  },
  counselorGuide: {
    en: 'Works best after one question has been answered in the room. Look at the pull, not only at the words: shrinking, counting (“I told you already”) and closing the subject each need another kind of help. When “part of it” comes back twice, meet the client alone before the next joint session.',
    es: 'Funciona mejor después de responder una pregunta en la sala. Mirar el impulso y no solo las palabras: restar importancia, llevar la cuenta («ya te lo dije») y cerrar el tema piden ayudas distintas. Si «una parte» aparece dos veces, ver a la persona a solas antes de la próxima sesión de pareja.',
  },
  caution: {
    en: 'New facts are never told by way of this page. If one appears, keep it in preparation with you and think about both partners’ safety and support first.',
    es: 'Esta página nunca es el camino para contar hechos nuevos. Si aparece uno, prepararlo en sesión y pensar antes en la seguridad y el apoyo de cada parte.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=4',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'asked',
      type: 'SHORT_TEXT',
      prompt: { en: 'What did {partner} ask?', es: '¿Qué te preguntó {partner}?' },
      required: true,
    },
    {
      key: 'answered',
      type: 'LONG_TEXT',
      prompt: { en: 'What did you answer?', es: '¿Qué respondiste?' },
      help: { en: 'As close to your own words as you can.', es: 'Lo más parecido posible a tus palabras.' },
      required: true,
    },
    {
      key: 'whole',
      type: 'CHOICE',
      prompt: { en: 'Was it the whole answer?', es: '¿Era la respuesta completa?' },
      required: true,
      options: [
        { key: 'whole', label: { en: 'Yes, the whole answer', es: 'Sí, completa' } },
        { key: 'part', label: { en: 'Part of it', es: 'Una parte' } },
        { key: 'check', label: { en: 'I said I need to check', es: 'Dije que tenía que comprobarlo' } },
        { key: 'none', label: { en: 'I did not answer yet', es: 'Todavía no respondí' } },
      ],
    },
    {
      key: 'pull',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What pulled at you?', es: '¿Qué impulso sentiste?' },
      required: true,
      options: [
        { key: 'explain', label: { en: 'To explain', es: 'Dar explicaciones' } },
        { key: 'smaller', label: { en: 'To make it smaller', es: 'Restarle importancia' } },
        { key: 'already', label: { en: 'To say “I told you already”', es: 'Decir «ya te lo dije»' } },
        { key: 'angry', label: { en: 'To get angry', es: 'Enojarme' } },
        { key: 'end', label: { en: 'To end the talk', es: 'Cortar la conversación' } },
        { key: 'nothing', label: { en: 'Nothing this time', es: 'Nada esta vez' } },
      ],
    },
    {
      key: 'again',
      type: 'LONG_TEXT',
      prompt: { en: 'Write the answer again: short, true, no “but”.', es: 'Escribe la respuesta otra vez: corta, verdadera, sin «pero».' },
      required: false,
    },
    {
      key: 'calm',
      type: 'SCALE',
      prompt: { en: 'How calm were you able to stay?', es: '¿Cuánta calma pudiste mantener?' },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'Not calm', es: 'Ninguna' },
      maxLabel: { en: 'Very calm', es: 'Mucha' },
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const whatIHeardAndWillDo: ExerciseContent = {
  slug: 'what-i-heard-and-will-do',
  version: 1,
  track: 'RESPONSIBILITY',
  role: 'REBUILDING',
  minutes: 25,
  safetyClass: 'COUNSELOR_PRESENT',
  title: { en: 'What I heard, and what I will do', es: 'Lo que escuché y lo que haré' },
  summary: {
    en: 'An answer to what the hurt partner read aloud: first what was heard, then what follows from it.',
    es: 'Una respuesta a lo que la persona herida leyó: primero lo que se escuchó, después lo que se hará.',
  },
  instructions: {
    en: 'You write this with {counselor}, in a session, some days after {partner} has read to you. Begin with what you heard, in {partner}’s own words as far as you remember them. Then say what you own. Then say what you will do, and how {partner} can see that it is done. It asks for nothing back.',
    es: 'Esto se escribe con {counselor}, en una sesión, unos días después de que {partner} te haya leído lo suyo. Empieza por lo que escuchaste, con las palabras de {partner} hasta donde las recuerdes. Después di qué asumes. Después di qué harás y cómo podrá ver {partner} que se cumple. No pide nada a cambio.',
  },
  counselorGuide: {
    en: 'Lay it beside what was read: which parts came back, which were left out? What is left out is usually where the shame sits; go there first, alone. Each thing to do needs a verb, a day, and a way to be seen that does not depend on the other’s watching. The other partner may hear it, wait, or decline, and says nothing on the day.',
    es: 'Ponerlo junto a lo que se leyó: ¿qué partes volvieron y cuáles faltan? Lo que falta suele ser donde está la vergüenza; ir primero ahí, a solas. Cada cosa por hacer necesita un verbo, un día y un modo de verse que no dependa de que la otra persona vigile. La otra persona puede escucharlo, esperar o decir que no, y ese día no responde.',
  },
  caution: {
    en: 'No reasons and no account of how hard it is to write this. If new facts appear, stop and prepare them apart.',
    es: 'Sin razones y sin contar lo que cuesta escribirlo. Si aparecen hechos nuevos, parar y prepararlos aparte.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'heard',
      type: 'LONG_TEXT',
      prompt: { en: 'What did {partner} tell you?', es: '¿Qué te contó {partner}?' },
      help: { en: 'Their words, not your reading of them.', es: 'Sus palabras, no tu lectura de ellas.' },
      required: true,
    },
    {
      key: 'own',
      type: 'LONG_TEXT',
      prompt: { en: 'What of this is yours to own?', es: '¿Qué de todo eso te toca asumir?' },
      required: true,
    },
    {
      key: 'do',
      type: 'LONG_TEXT',
      prompt: { en: 'What will you do?', es: '¿Qué harás?' },
      help: { en: 'One to three things, each with a day.', es: 'De una a tres cosas, cada una con su día.' },
      required: true,
    },
    {
      key: 'seen',
      type: 'SHORT_TEXT',
      prompt: { en: 'How can it be seen without being watched?', es: '¿Cómo se podrá ver sin que nadie tenga que vigilar?' },
      required: false,
    },
    {
      key: 'pull',
      type: 'SCALE',
      prompt: { en: 'How strong was the pull to explain yourself?', es: '¿Con cuánta fuerza quisiste explicarte?' },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'Hardly there', es: 'Apenas' },
      maxLabel: { en: 'Very strong', es: 'Con mucha fuerza' },
    },
  ],
};

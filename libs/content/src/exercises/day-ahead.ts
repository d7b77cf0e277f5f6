import type { ExerciseContent } from '@roadback/domain/exercise';

export const dayAhead: ExerciseContent = {
  slug: 'day-ahead',
  version: 1,
  track: 'TRANSPARENCY',
  role: 'REBUILDING',
  minutes: 3,
  safetyClass: 'OPEN',
  title: { en: 'A word about the day ahead', es: 'Unas palabras sobre el día que viene' },
  summary: {
    en: 'A short outline of the day, offered before anyone has to ask.',
    es: 'Un breve esbozo del día, ofrecido antes de que nadie tenga que preguntar.',
  },
  instructions: {
    en: 'An unknown day leaves much room for worry. Offer {partner} a rough outline of yours before anyone has to ask. Broad strokes are enough. You do not need to say where you are. If the day changes, say so early and in person or by phone.',
    es: 'Un día desconocido deja mucho lugar a la preocupación. Ofrécele a {partner} un esbozo del tuyo antes de que tenga que preguntar. Bastan unos trazos. No hace falta decir dónde estás. Si el día cambia, avisa pronto, en persona o por teléfono.',
  },
  counselorGuide: {
    en: 'Two weeks, then look at it together: does it help, and whom? The act that counts is the early word when plans change. Ask the partner who receives it, alone, whether it still helps or has begun to feed the worry. Let it end when it has become a habit that needs no page.',
    es: 'Dos semanas y después revisarlo: si ayuda y a quién. El acto que cuenta es avisar pronto cuando cambian los planes. Preguntar a solas a quien lo recibe si todavía ayuda o si empieza a alimentar la preocupación. Dejarlo terminar cuando ya sea una costumbre que no necesita página.',
  },
  caution: {
    en: 'An offer, never an account to be checked. Do not give it where either partner fears or controls the other, or before both have been screened. Stop when it is used to question each detail.',
    es: 'Es un ofrecimiento, nunca un informe que se comprueba. No darlo si hay miedo o control entre ambas partes, ni antes de la evaluación de seguridad de cada una. Detenerlo si se usa para interrogar cada detalle.',
  },
  suggestedRule: 'FREQ=DAILY;COUNT=14',
  visibility: 'SHARED',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'outline',
      type: 'SHORT_TEXT',
      prompt: { en: 'What does your day look like?', es: '¿Cómo se ve tu día?' },
      help: { en: 'Morning, afternoon, evening. Broad strokes.', es: 'Mañana, tarde y noche. A grandes rasgos.' },
      required: true,
    },
    {
      key: 'change',
      type: 'CHOICE',
      prompt: { en: 'How likely is a change of plan?', es: '¿Qué tan probable es que cambie el plan?' },
      required: true,
      options: [
        { key: 'unlikely', label: { en: 'Not likely', es: 'Poco probable' } },
        { key: 'possible', label: { en: 'Possible', es: 'Puede ser' } },
        { key: 'likely', label: { en: 'Likely', es: 'Probable' } },
      ],
    },
    {
      key: 'hiccup',
      type: 'SHORT_TEXT',
      prompt: { en: 'What could get in the way?', es: '¿Qué podría cambiarlo?' },
      required: false,
    },
    {
      key: 'in-touch',
      type: 'SHORT_TEXT',
      prompt: { en: 'When will you get in touch on your own?', es: '¿A qué hora te comunicarás por tu cuenta?' },
      help: { en: 'Choose a time that you can keep.', es: 'Elige una hora que puedas cumplir.' },
      required: true,
    },
  ],
};

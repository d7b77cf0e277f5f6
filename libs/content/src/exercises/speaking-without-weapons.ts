import type { ExerciseContent } from '@roadback/domain/exercise';

export const speakingWithoutWeapons: ExerciseContent = {
  slug: 'speaking-without-weapons',
  version: 1,
  track: 'HURT_PARTNER',
  role: 'HURT',
  minutes: 12,
  safetyClass: 'OPEN',
  title: { en: 'Speaking without weapons', es: 'Hablar sin armas' },
  summary: {
    en: 'From the first hot sentence to one that says the same pain and can be heard.',
    es: 'De la primera frase ardiente a otra que dice el mismo dolor y puede oírse.',
  },
  instructions: {
    en: 'Your pain is allowed to be as big as it is. This is not about saying less. It is about a sentence that reaches {partner} and does not cost you more afterwards. First write it as it comes; nobody has to be fair on this page. Then try: what I feel, what it is about today, what I would like.',
    es: 'Tu dolor puede ser tan grande como es. No se trata de decir menos. Se trata de una frase que le llegue a {partner} y que después no te cueste más a ti. Primero escríbela como salga; en esta página no tiene que ser justa con nadie. Luego prueba así: lo que siento, de qué se trata hoy, lo que me gustaría.',
  },
  counselorGuide: {
    en: 'Give it only when there is room to be heard: the partner rebuilding trust should be able to listen without defending. Take the first sentence seriously; it carries the pain. Look for the shift from “you are” to “I feel, about this, today”. The past may be named; the question is whether it informs or strikes.',
    es: 'Darlo solo cuando hay espacio para que se le escuche: la persona que repara debería poder oír sin defenderse. Tomar en serio la primera frase; ahí está el dolor. Buscar el paso de «tú eres» a «siento, por esto, hoy». El pasado puede nombrarse; la pregunta es si informa o golpea.',
  },
  caution: {
    en: 'Too early it sounds like blame for being hurt. Not where the client already speaks carefully out of fear.',
    es: 'Demasiado pronto suena a reproche por sentir dolor. No darlo si la persona ya mide sus palabras por miedo.',
  },
  suggestedRule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'first',
      type: 'LONG_TEXT',
      prompt: { en: 'The sentence as it comes', es: 'La frase tal como sale' },
      required: true,
    },
    {
      key: 'feeling',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What is in it?', es: '¿Qué hay en ella?' },
      help: { en: 'Choose up to three.', es: 'Elige hasta tres.' },
      required: true,
      maxChoices: 3,
      options: [
        { key: 'anger', label: { en: 'Anger', es: 'Enojo' } },
        { key: 'sadness', label: { en: 'Sadness', es: 'Tristeza' } },
        { key: 'fear', label: { en: 'Fear', es: 'Miedo' } },
        { key: 'shame', label: { en: 'Shame', es: 'Vergüenza' } },
        { key: 'loneliness', label: { en: 'Loneliness', es: 'Soledad' } },
        { key: 'tiredness', label: { en: 'Tiredness', es: 'Cansancio' } },
        { key: 'longing', label: { en: 'Longing', es: 'Añoranza' } },
        { key: 'numbness', label: { en: 'Numbness', es: 'No siento nada' } },
      ],
    },
    {
      key: 'second',
      type: 'LONG_TEXT',
      prompt: { en: 'I feel… about… today. I would like…', es: 'Siento… por… hoy. Me gustaría…' },
      required: true,
    },
    {
      key: 'said',
      type: 'CHOICE',
      prompt: { en: 'What would you like to do with it?', es: '¿Qué te gustaría hacer con ella?' },
      required: true,
      options: [
        { key: 'say-home', label: { en: 'Say it in a quiet hour', es: 'Decirla en un rato tranquilo' } },
        { key: 'say-session', label: { en: 'Say it in a session', es: 'Decirla en una sesión' } },
        { key: 'said', label: { en: 'I have said it', es: 'Ya la dije' } },
        { key: 'keep', label: { en: 'Writing it was enough', es: 'Con escribirla me basta' } },
      ],
    },
    {
      key: 'after',
      type: 'SCALE',
      prompt: { en: 'How much ground do you feel under you now?', es: '¿Cuánto suelo firme sientes ahora?' },
      required: false,
      min: 0,
      max: 10,
      minLabel: { en: 'None', es: 'Nada' },
      maxLabel: { en: 'A lot', es: 'Mucho' },
    },
  ],
};

import type { ExerciseContent } from '@roadback/domain/exercise';

export const whatSafeLooksLike: ExerciseContent = {
  slug: 'what-safe-looks-like',
  version: 1,
  track: 'TRANSPARENCY',
  role: 'TOGETHER',
  minutes: 15,
  safetyClass: 'NEEDS_CLEARANCE',
  title: { en: 'What safe looks like to me', es: 'Cómo se ve la seguridad para mí' },
  summary: {
    en: 'Each partner describes alone what safety between them looks like; both pictures are opened in one act.',
    es: 'Cada persona describe a solas cómo se ve la seguridad entre ambas; las dos imágenes se abren en un solo acto.',
  },
  instructions: {
    en: 'Safe can look different to each of you, and both pictures count. Answer alone, for yourself. {counselor} reads both and opens them together, if you both still want that. You can keep yours between you and {counselor}: {partner} is not told. If you are ever afraid, “Help now” is on every page.',
    es: 'La seguridad puede verse distinta para cada quien, y las dos imágenes cuentan. Responde a solas y por ti. {counselor} lee las dos y las abre a la vez, si las dos personas lo siguen queriendo. Puedes dejar la tuya solo para {counselor}: {partner} no recibe ningún aviso. Si alguna vez sientes miedo, la ayuda está a un toque en todas las páginas.',
  },
  counselorGuide: {
    en: 'For a session in which there is time. Read both first. Ask each alone, on the same day, whether they agree to opening. Open with what both pictures share, and let the wording stand: a picture is not a demand. What only one of them needs is worth a sentence of why, never a bargain.',
    es: 'Para una sesión en la que haya tiempo. Leer primero las dos. Preguntar a cada persona a solas, el mismo día, si está de acuerdo con abrirlas. Empezar por lo que las dos imágenes comparten y dejar las palabras como están: una imagen no es una exigencia. Lo que solo una necesita merece una frase sobre el porqué, nunca un regateo.',
  },
  caution: {
    en: 'A description of what makes somebody feel safe is also a map of how to frighten them. Do not give it, and do not open it, where you see fear, control or pressure to answer. An answer that says only what the other would like to hear is a reason to leave it closed.',
    es: 'Describir qué da seguridad es también dibujar un mapa de cómo dar miedo. No darlo ni abrirlo donde haya miedo, control o presión para responder. Una respuesta que solo dice lo que la otra persona querría oír es motivo para dejarlo cerrado.',
  },
  suggestedRule: null,
  visibility: 'HELD',
  allowedVisibilities: ['HELD', 'PRIVATE'],
  reveal: true,
  questions: [
    {
      key: 'what-helps',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What makes it feel safe between us?', es: '¿Qué hace que se sienta seguro entre ambas partes?' },
      help: { en: 'Choose up to three.', es: 'Elige hasta tres.' },
      required: true,
      maxChoices: 3,
      options: [
        { key: 'said-ahead', label: { en: 'Plans that are said ahead', es: 'Planes que se dicen con tiempo' } },
        { key: 'calm-voice', label: { en: 'A calm voice, also when it is hard', es: 'Una voz tranquila, también cuando cuesta' } },
        { key: 'truth', label: { en: 'The truth, without having to ask twice', es: 'La verdad, sin tener que preguntar dos veces' } },
        { key: 'time', label: { en: 'Time before I have to answer', es: 'Tiempo antes de tener que responder' } },
        { key: 'space', label: { en: 'A room or an hour of my own', es: 'Un cuarto o una hora para mí' } },
        { key: 'closeness', label: { en: 'Closeness that asks for nothing', es: 'Cercanía que no pide nada' } },
      ],
    },
    {
      key: 'ordinary-evening',
      type: 'LONG_TEXT',
      prompt: { en: 'What does safe look like on an ordinary evening?', es: '¿Cómo se ve la seguridad en una noche cualquiera?' },
      required: true,
    },
    {
      key: 'was-there',
      type: 'LONG_TEXT',
      prompt: { en: 'A moment lately in which it was there', es: 'Un momento reciente en que estuvo' },
      required: false,
    },
    {
      key: 'one-small-thing',
      type: 'SHORT_TEXT',
      prompt: { en: 'One small thing that would help', es: 'Una cosa pequeña que ayudaría' },
      required: false,
    },
  ],
};

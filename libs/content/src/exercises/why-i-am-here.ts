import type { ExerciseContent } from '@roadback/domain/exercise';

export const whyIAmHere: ExerciseContent = {
  slug: 'why-i-am-here',
  version: 1,
  track: 'RESPONSIBILITY',
  role: 'EITHER',
  minutes: 6,
  safetyClass: 'OPEN',
  title: { en: 'Why I am here', es: 'Por qué estoy aquí' },
  summary: {
    en: 'Three honest lines from each at the start: what brings them, what they hope for, what they dread.',
    es: 'Tres líneas honestas de cada persona al empezar: qué la trae, qué espera y qué teme.',
  },
  instructions: {
    en: 'Before any work begins, {counselor} would like to know where you stand. Staying, leaving and not knowing are all good answers. It may be different tomorrow. {partner} does not read this.',
    es: 'Antes de empezar, {counselor} quiere saber dónde estás. Seguir, irse y no saberlo son buenas respuestas. Mañana puede ser distinto. {partner} no lee esto.',
  },
  counselorGuide: {
    en: 'Give it to each partner alone in the first days. Where the two lean in different directions, talk about that choice before working on trust: a roadmap that only one wants wears both out. Never turn the answers into a number, and never tell one what the other wrote. Ask again after two months, with the same words.',
    es: 'Dar a cada persona por separado en los primeros días. Si miran en direcciones distintas, hablar de esa elección antes de trabajar la confianza: un camino que solo una quiere desgasta a las dos. No convertir las respuestas en una cifra ni contar a una lo que escribió la otra. Volver a preguntar a los dos meses, con las mismas palabras.',
  },
  caution: {
    en: 'If the dread is about what the partner might do, talk alone and soon.',
    es: 'Si lo que teme es lo que la otra persona pueda hacer, hablar a solas y pronto.',
  },
  suggestedRule: null,
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'leaning',
      type: 'CHOICE',
      prompt: { en: 'Today, which way do you lean?', es: 'Hoy, ¿hacia dónde te inclinas?' },
      required: true,
      options: [
        { key: 'together', label: { en: 'Going on together', es: 'Seguir como pareja' } },
        { key: 'apart', label: { en: 'Going apart', es: 'Tomar caminos distintos' } },
        { key: 'unsure', label: { en: 'I do not know', es: 'No lo sé' } },
        { key: 'not-now', label: { en: 'I would rather not say', es: 'Prefiero no decirlo' } },
      ],
    },
    {
      key: 'need-to-know',
      type: 'LONG_TEXT',
      prompt: { en: 'What would help you to know?', es: '¿Qué te ayudaría a saberlo?' },
      required: false,
      shownIf: { question: 'leaning', answers: ['unsure'] },
    },
    {
      key: 'well-apart',
      type: 'LONG_TEXT',
      prompt: { en: 'What would make going apart as decent as it can be?', es: '¿Qué haría que separarse fuera lo más digno posible?' },
      required: false,
      shownIf: { question: 'leaning', answers: ['apart'] },
    },
    {
      key: 'hope',
      type: 'SHORT_TEXT',
      prompt: { en: 'What do you hope for?', es: '¿Qué esperas?' },
      required: true,
    },
    {
      key: 'dread',
      type: 'SHORT_TEXT',
      prompt: { en: 'What do you dread?', es: '¿Qué temes?' },
      required: false,
    },
  ],
};

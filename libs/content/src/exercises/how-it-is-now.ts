import type { ExerciseContent } from '@roadback/domain/exercise';

export const howItIsNow: ExerciseContent = {
  slug: 'how-it-is-now',
  version: 2,
  track: 'PATIENCE',
  role: 'EITHER',
  minutes: 5,
  safetyClass: 'OPEN',
  title: { en: 'How it is now', es: 'Cómo va ahora' },
  summary: {
    en: 'A short look back after the regular sessions have ended, whether the two went on together or apart.',
    es: 'Una mirada breve cuando las sesiones ya terminaron, hayan seguido como pareja o por caminos distintos.',
  },
  instructions: {
    en: 'Some time has passed since you met with {counselor} regularly. This is a short look at how you are. It is about you, wherever you stand with {partner}. You can ask for a talk at the end, and you need no reason.',
    es: 'Ha pasado un tiempo desde las sesiones regulares con {counselor}. Esta es una mirada breve a cómo estás. Es sobre ti, estén donde estén {partner} y tú. Al final puedes pedir una charla, sin dar razones.',
  },
  counselorGuide: {
    en: 'After one, three, six and twelve months, to each alone. Read it within the week and answer each one, also the good ones. Where a talk is wished for, offer two times at once. Two questions at the end ask about safety, and an answer that counts reaches you at once. Something new that hurts is a reason for a talk alone, before any talk together.',
    es: 'Al mes, a los tres, a los seis y a los doce, a cada persona por separado. Leerlo en la semana y responder a todas, también si va bien. Si pide una charla, ofrecer dos horas de una vez. Al final hay dos preguntas de seguridad; una respuesta que cuenta llega de inmediato. Si hay algo nuevo que duele, primero hablar a solas y después, si acaso, en pareja.',
  },
  caution: {
    en: 'It is no substitute for reachable care: say where to turn between two looks.',
    es: 'No reemplaza una atención disponible: decir a dónde acudir entre una mirada y otra.',
  },
  suggestedRule: 'FREQ=MONTHLY;COUNT=3',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'well',
      type: 'SCALE',
      prompt: { en: 'How are you these weeks?', es: '¿Cómo estás estas semanas?' },
      required: true,
      min: 0,
      max: 10,
      minLabel: { en: 'Badly', es: 'Mal' },
      maxLabel: { en: 'Well', es: 'Bien' },
    },
    {
      key: 'holds',
      type: 'LONG_TEXT',
      prompt: { en: 'What of the work still holds?', es: '¿Qué sigue en pie de lo trabajado?' },
      required: false,
    },
    {
      key: 'happened',
      type: 'CHOICE',
      prompt: { en: 'Has something happened that weighs on you?', es: '¿Ha pasado algo que te pese?' },
      required: true,
      options: [
        { key: 'no', label: { en: 'No', es: 'No' } },
        { key: 'old', label: { en: 'Something old came back', es: 'Volvió algo de antes' } },
        { key: 'new', label: { en: 'Something new', es: 'Algo nuevo' } },
        { key: 'not-say', label: { en: 'I would rather not say', es: 'Prefiero no decirlo' } },
      ],
    },
    {
      key: 'what',
      type: 'LONG_TEXT',
      prompt: { en: 'As much of it as you want to tell', es: 'Lo que quieras contar de eso' },
      required: false,
      shownIf: { question: 'happened', answers: ['old', 'new'] },
    },
    {
      key: 'talk',
      type: 'CHOICE',
      prompt: { en: 'Would you like a talk?', es: '¿Te gustaría una charla?' },
      required: true,
      options: [
        { key: 'alone', label: { en: 'Yes, alone', es: 'Sí, a solas' } },
        { key: 'both', label: { en: 'Yes, with {partner}', es: 'Sí, con {partner}' } },
        { key: 'no', label: { en: 'Not now', es: 'Ahora no' } },
      ],
    },
    {
      key: 'home',
      type: 'CHOICE',
      prompt: { en: 'Do you feel safe where you live?', es: '¿Sientes seguridad donde vives?' },
      required: false,
      options: [
        { key: 'yes', label: { en: 'Yes', es: 'Sí' } },
        { key: 'mostly', label: { en: 'Mostly', es: 'Casi siempre' } },
        { key: 'no', label: { en: 'No', es: 'No' } },
        { key: 'in-person', label: { en: 'I would rather say this in person', es: 'Prefiero decirlo en persona' } },
      ],
      safety: { area: 'PARTNER', answers: ['no', 'in-person'] },
    },
    {
      key: 'harm-to-myself',
      type: 'CHOICE',
      prompt: { en: 'Have you had thoughts of hurting yourself?', es: '¿Has pensado en hacerte daño?' },
      required: false,
      options: [
        { key: 'no', label: { en: 'No', es: 'No' } },
        { key: 'sometimes', label: { en: 'Yes, now and then', es: 'Sí, de vez en cuando' } },
        { key: 'often', label: { en: 'Yes, often', es: 'Sí, a menudo' } },
        { key: 'in-person', label: { en: 'I would rather say this in person', es: 'Prefiero decirlo en persona' } },
      ],
      safety: { area: 'SELF_HARM', answers: ['sometimes', 'often', 'in-person'] },
    },
  ],
};

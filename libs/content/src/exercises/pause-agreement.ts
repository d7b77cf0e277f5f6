import type { ExerciseContent } from '@roadback/domain/exercise';

export const pauseAgreement: ExerciseContent = {
  slug: 'pause-agreement',
  version: 1,
  track: 'PATIENCE',
  role: 'TOGETHER',
  minutes: 15,
  safetyClass: 'OPEN',
  title: { en: 'Our pause agreement', es: 'Nuestro acuerdo de pausa' },
  summary: {
    en: 'A sentence, a length and a way back for the moments in which nobody can listen any more.',
    es: 'Una frase, una duración y una forma de volver para los momentos en que ya nadie puede escuchar.',
  },
  instructions: {
    en: 'When a talk gets too hot, a body needs at least twenty minutes to settle. A pause is not walking out: you say it, you say when you will be back, and you come back. Talk it over in a calm hour. Then each of you writes down what you agreed.',
    es: 'Cuando una charla se calienta demasiado, el cuerpo necesita al menos veinte minutos para calmarse. Una pausa no es marcharse: la dices, dices cuándo vuelves y vuelves. Háblenlo en una hora tranquila. Después cada quien anota lo que acordaron.',
  },
  counselorGuide: {
    en: 'Agree on it early, before it is needed, and rehearse the sentence in session. Each writes a copy: small differences between the two show what was not yet agreed. Look for who calls the pause and who restarts; a pause without a return turns into silence. Look at it again after a month.',
    es: 'Acordarlo pronto, antes de necesitarlo, y ensayar la frase en sesión. Cada quien escribe su copia: las pequeñas diferencias muestran lo que aún no estaba acordado. Mirar quién pide la pausa y quién retoma; una pausa sin regreso se vuelve silencio. Revisarlo al cabo de un mes.',
  },
  caution: {
    en: 'Not suitable where leaving the room is blocked, followed or punished. That is for the safety screening and an individual talk. A pause is never a way to silence the one who is hurt.',
    es: 'No es adecuado si salir de la habitación se impide, se persigue o se castiga. Eso corresponde a la evaluación de seguridad y a una conversación individual. La pausa nunca sirve para callar a quien siente dolor.',
  },
  suggestedRule: null,
  visibility: 'SHARED',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [
    {
      key: 'sentence',
      type: 'SHORT_TEXT',
      prompt: { en: 'With which sentence does a pause begin?', es: '¿Con qué frase empieza una pausa?' },
      help: { en: 'For example: “I want to hear this. I need half an hour.”', es: 'Por ejemplo: «Quiero oír esto. Necesito media hora».' },
      required: true,
    },
    {
      key: 'minutes',
      type: 'NUMBER',
      prompt: { en: 'How many minutes does it last?', es: '¿Cuántos minutos dura?' },
      help: { en: 'At least 20, at most 180.', es: 'Al menos 20 y como mucho 180.' },
      required: true,
      min: 20,
      max: 180,
    },
    {
      key: 'meanwhile',
      type: 'MULTIPLE_CHOICE',
      prompt: { en: 'What helps to settle meanwhile?', es: '¿Qué ayuda a calmarse mientras tanto?' },
      required: true,
      options: [
        { key: 'walk', label: { en: 'A walk', es: 'Un paseo' } },
        { key: 'breath', label: { en: 'Slow breathing', es: 'Respirar despacio' } },
        { key: 'water', label: { en: 'Water or a shower', es: 'Agua o una ducha' } },
        { key: 'music', label: { en: 'Music', es: 'Música' } },
        { key: 'hands', label: { en: 'Something for the hands', es: 'Algo para las manos' } },
        { key: 'alone', label: { en: 'Being left alone', es: 'Un rato a solas' } },
      ],
    },
    {
      key: 'way-back',
      type: 'SHORT_TEXT',
      prompt: { en: 'Who comes back first, and how?', es: '¿Quién vuelve primero y cómo?' },
      required: true,
    },
    {
      key: 'look-again',
      type: 'DATE',
      prompt: { en: 'When will you look at this again?', es: '¿Qué día lo volverán a mirar?' },
      required: false,
    },
  ],
};

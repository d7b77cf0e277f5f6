import type { ExerciseContent } from '@roadback/domain/exercise';

export const ifTheyGetInTouch: ExerciseContent = {
  slug: 'if-they-get-in-touch',
  version: 1,
  track: 'TRANSPARENCY',
  role: 'REBUILDING',
  minutes: 8,
  safetyClass: 'OPEN',
  title: { en: 'If they get in touch', es: 'Si vuelve a aparecer' },
  summary: {
    en: 'A plan for the moment when a person from that time gets in touch, and a place to say that it happened.',
    es: 'Un plan para cuando alguien de aquella época se comunique, y un lugar donde contar que pasó.',
  },
  instructions: {
    en: 'Somebody from that time may write, call or stand at the corner. A plan made beforehand is kept more easily than one made in the moment. Write no names here; a first letter is enough. If something has happened, say so plainly. {counselor} reads it and helps you with the next step.',
    es: 'Alguien de aquella época puede escribir, llamar o cruzarse contigo. Un plan hecho antes se cumple mejor que uno hecho en el momento. Aquí no pongas nombres; basta una inicial. Si pasó algo, dilo con sencillez. {counselor} lo lee y te ayuda con el siguiente paso.',
  },
  counselorGuide: {
    en: 'Make the first plan in session, down to the sentence that is said once and not discussed. Look at who began, how soon it was told, and to whom. Telling the partner happens in person or in session, prepared with you, never by the product. Where the other person works in the same place, or threatens, think of advice beyond counseling.',
    es: 'Hacer el primer plan en sesión, hasta la frase que se dice una vez y no se discute. Mirar quién empezó, cuánto tardó en contarlo y a quién. A la pareja se le cuenta en persona o en sesión, preparado contigo, nunca a través del producto. Si la otra persona trabaja en el mismo lugar o amenaza, pensar en otro tipo de asesoría.',
  },
  caution: {
    en: 'A contact may be a new disclosure: it is yours to class. If telling could put someone in danger, prepare it with each alone.',
    es: 'Un contacto puede ser una revelación nueva: clasificarlo es decisión profesional. Si contarlo pone a alguien en peligro, prepararlo con cada quien a solas.',
  },
  suggestedRule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;COUNT=6',
  visibility: 'PRIVATE',
  allowedVisibilities: ['PRIVATE'],
  questions: [
    {
      key: 'happened',
      type: 'CHOICE',
      prompt: { en: 'Has there been any contact since you last wrote?', es: '¿Hubo algún contacto desde la última vez?' },
      required: true,
      options: [
        { key: 'none', label: { en: 'No', es: 'No' } },
        { key: 'they', label: { en: 'Yes, they began it', es: 'Sí, lo inició la otra persona' } },
        { key: 'me', label: { en: 'Yes, I began it', es: 'Sí, lo inicié yo' } },
        { key: 'chance', label: { en: 'Yes, by chance', es: 'Sí, por casualidad' } },
      ],
    },
    {
      key: 'did',
      type: 'LONG_TEXT',
      prompt: { en: 'What did you do then?', es: '¿Qué hiciste entonces?' },
      required: true,
      shownIf: { question: 'happened', answers: ['they', 'me', 'chance'] },
    },
    {
      key: 'told',
      type: 'CHOICE',
      prompt: { en: 'Does {partner} know?', es: '¿Lo sabe {partner}?' },
      required: true,
      options: [
        { key: 'day', label: { en: 'Yes, I said it the same day', es: 'Sí, lo dije el mismo día' } },
        { key: 'later', label: { en: 'Yes, I said it later', es: 'Sí, lo dije después' } },
        { key: 'help', label: { en: 'Not yet, I want help with it', es: 'Aún no, quiero ayuda para decirlo' } },
      ],
      shownIf: { question: 'happened', answers: ['they', 'me', 'chance'] },
    },
    {
      key: 'plan',
      type: 'LONG_TEXT',
      prompt: { en: 'If it happens, what do you do first, and then?', es: 'Si pasa, ¿qué harás primero y qué después?' },
      required: true,
      shownIf: { question: 'happened', answers: ['none'] },
    },
    {
      key: 'call',
      type: 'SHORT_TEXT',
      prompt: { en: 'Whom do you tell within the hour?', es: '¿A quién se lo cuentas en menos de una hora?' },
      required: false,
    },
  ],
};

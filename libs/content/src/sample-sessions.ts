/** An invented session for the demo and what its counselor wrote; days count back from today, and ahead where negative. */
export interface SampleSession {
  daysAgo: number;
  /** By the clock of the practice. */
  at: string;
  minutes: number;
  /** Who came: both, or the one who rebuilds, or the one who was hurt, alone. */
  who: 'BOTH' | 'REBUILDING' | 'HURT';
  note?: { did: string; agreed: string; nextTime: string; isSigned: boolean; addendum?: string };
}

const en: SampleSession[] = [
  { daysAgo: -4, at: '10:00', minutes: 60, who: 'BOTH' },
  {
    daysAgo: 3,
    at: '10:00',
    minutes: 60,
    who: 'BOTH',
    note: {
      did: 'Looked at the two evenings on which questions came at midnight, and what each of them had needed.',
      agreed: 'Questions wait for Tuesday and Friday. He says so himself when he would rather not answer at once.',
      nextTime: '',
      isSigned: false,
    },
  },
  {
    daysAgo: 10,
    at: '17:30',
    minutes: 45,
    who: 'REBUILDING',
    note: {
      did: 'He spoke of the shame after the apology, and of how quickly it turns into defending himself.',
      agreed: 'Before he answers he says back what he heard.',
      nextTime: 'How to stay in the room when she is angry.',
      isSigned: true,
    },
  },
  {
    daysAgo: 17,
    at: '10:00',
    minutes: 60,
    who: 'BOTH',
    note: {
      did: 'Went through the first two weeks of the agreement. Looking together twice was calm; the third time was not.',
      agreed: 'They look together on Sundays alone, in the morning.',
      nextTime: 'Ask whether the agreement still serves both.',
      isSigned: true,
      addendum: 'It was Saturdays that they agreed on, not Sundays.',
    },
  },
];

const es: SampleSession[] = [
  { daysAgo: -3, at: '12:00', minutes: 60, who: 'BOTH' },
  {
    daysAgo: 4,
    at: '12:00',
    minutes: 60,
    who: 'BOTH',
    note: {
      did: 'Miramos qué había pasado las dos noches en que las preguntas llegaron de madrugada.',
      agreed: 'Las preguntas esperan al martes y al viernes.',
      nextTime: '',
      isSigned: false,
    },
  },
  {
    daysAgo: 11,
    at: '18:00',
    minutes: 45,
    who: 'HURT',
    note: {
      did: 'Habló de lo que siente al volver a casa, y de cuándo baja la guardia.',
      agreed: 'Escribe una línea cuando note que el cuerpo se calma.',
      nextTime: 'Qué necesita oír, y de quién.',
      isSigned: true,
    },
  },
];

export const sampleSessions = { EN: en, ES: es };

/** What a counselor might write for themself alone; a few days old. */
export const samplePrivateNotes = {
  EN: [
    'I notice that I am quicker to comfort him than her. Is it that he cries, and she does not? Bring it to supervision.',
    'Hunch: the third look together was about her sister’s visit, and not about the calendar. Ask, do not tell.',
  ],
  ES: ['Me cuesta más escucharla a ella cuando él llora. Llevarlo a supervisión.'],
};

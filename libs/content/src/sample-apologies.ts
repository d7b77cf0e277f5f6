import type { ApologyWords } from '@roadback/domain/apology';

/** An invented apology for the demo: its drafts in order, what the counselor said of each, and what came after it was spoken. */
export interface SampleApology {
  drafts: { words: ApologyWords; comment: string | null }[];
  /** What the partner wrote after hearing it; null where it was not spoken yet. */
  answer: { landed: string; missing: string } | null;
}

export const spokenApology: SampleApology = {
  drafts: [
    {
      words: {
        whatIDid: 'I wrote with her over the winter and hid it from you. I’m sorry, but you were so far away in those months.',
        thatItViolatedTrust: 'You trusted me with your back turned. I used that.',
        thePainItCaused: '',
        whatIWillDo: 'I answer what you ask.',
      },
      comment: 'The first line is plain and good. Read on from “but”: who carries the weight there? And the third part is yours to try.',
    },
    {
      words: {
        whatIDid:
          'From November to February I wrote with her almost every day. I deleted the messages each evening before you came home. You asked me twice, and twice I said there was nothing.',
        thatItViolatedTrust: 'You trusted me with your back turned. I used that, and I broke it. Nobody else did.',
        thePainItCaused:
          'You stopped sleeping through. You went through our photographs to find out what was true. I saw you do it and said nothing.',
        whatIWillDo: 'I answer what you ask, also the tenth time. She is not in my phone, and when she writes I tell you the same day.',
      },
      comment: 'This can be heard. Say it slowly, and stop after the third part.',
    },
  ],
  answer: {
    landed: 'That he said he deleted them before I came home. I had known, and had been told I was imagining it.',
    missing: 'When he understood what it did. I would like to ask that another time.',
  },
};

export const begunApologyEs: SampleApology = {
  drafts: [
    {
      words: {
        whatIDid: 'Estuve viendo a otra persona desde marzo hasta agosto. Te dije que eran reuniones.',
        thatItViolatedTrust: 'Tú confiabas en mí y yo rompí esa confianza.',
        thePainItCaused: 'Siento si te hice sentir mal.',
        whatIWillDo: 'Voy a contestar a lo que preguntes, aunque me lo preguntes otra vez.',
      },
      comment: null,
    },
  ],
  answer: null,
};

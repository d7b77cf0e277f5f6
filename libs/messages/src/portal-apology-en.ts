import type { ApologyPart } from '@roadback/domain/apology';
import { sentence } from './portal-sentence.js';

interface PartWords {
  name: string;
  prompt: string;
  help: string;
}

/** The apology workshop: preparing what will be spoken, and what one may write after hearing it. Nothing asks for forgiveness (R8). */
export const apologyEn = {
  title: 'Your apology',
  forWhom: (partner: string) => `To be spoken to ${partner}, in a session`,
  intro: (counselor: string, partner: string) =>
    `Four parts, in your own words. ${counselor} reads each draft and comes back to you. ${partner} reads nothing of this here: it is heard, when both of you and ${counselor} are ready.`,
  parts: {
    whatIDid: {
      name: 'What I did',
      prompt: 'What did you do?',
      help: 'Say it as it was: what, when, for how long. The plainer, the better it can be heard.',
    },
    thatItViolatedTrust: {
      name: 'That it broke trust',
      prompt: 'What did it break?',
      help: 'Name the trust that you were given, and that it was you who broke it.',
    },
    thePainItCaused: {
      name: 'The pain it caused',
      prompt: 'What did it do to the other?',
      help: 'What you saw and heard yourself. Where you are guessing, say that you are.',
    },
    whatIWillDo: {
      name: 'What I will do',
      prompt: 'What will you do from now on?',
      help: 'Small enough to be kept, and plain enough for both to see whether it was.',
    },
  } satisfies Record<ApologyPart, PartWords>,
  write: 'Write',
  goOn: 'Go on writing',
  writeNext: 'Write the next draft',
  part: (page: number) => `Part ${page} of 4`,
  leftOpen: 'Still open',
  look: 'Look it over',
  oneNeeded: 'Write a few words in one of the four parts first.',
  send: (counselor: string) => `Send to ${counselor}`,
  sentTitle: 'On its way',
  drafts: 'What you sent',
  draft: (number: number) => `Draft ${number}`,
  sentAt: (when: string) => sentence(`sent ${when}`),
  commentBy: (name: string) => `${name} wrote`,
  noComment: (counselor: string) => `${counselor} reads it before you next meet.`,
  ready: (counselor: string) => `${counselor} marked a draft ready to be spoken. You choose the moment together.`,
  readyChip: 'Ready to be spoken',
  spokenOn: (day: string) => `Spoken on ${day}`,
  spokenText: 'This is the draft that was ready on that day. It stays yours.',
  link: (partner: string) => `Your apology to ${partner}`,
  linkHint: { WRITING: 'Being written', READY: 'Ready to be spoken', DELIVERED: 'Spoken' },
  newComment: 'There is a comment for you',
  atOnce: 'Nobody reads this at once; if you need someone now, tap',
  reading: {
    ask: 'Read it with me',
    hint: 'Looks for phrases that can be heard as an excuse. It knows words and no context, keeps nothing, and can be wrong; you decide.',
    some: 'Have a look at the marked phrases. You can send it as it is.',
    nothing: 'Nothing caught the eye. How it is heard, nobody can say beforehand.',
    marked: (part: string) => `Marked in: ${part}`,
  },
  heard: {
    title: (author: string) => `What ${author} said to you`,
    day: (day: string) => `Heard in session on ${day}`,
    text: (author: string, counselor: string) =>
      `If you like, write down what reached you and what is missing. Only you and ${counselor} see it; ${author} does not, and is not told whether you wrote. You owe no answer, and no forgiveness.`,
    landed: 'What reached me',
    missing: 'What is missing',
    oneNeeded: 'Write a few words in one of the two, or leave this page as it is.',
    save: 'Keep it',
    yours: 'What you wrote',
    link: (author: string) => `What ${author} said to you`,
    linkHint: (day: string) => sentence(`Heard on ${day}. There is room for your thoughts, if you like.`),
  },
};

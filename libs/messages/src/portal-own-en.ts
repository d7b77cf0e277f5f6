import type { StatementKind } from '@roadback/domain/statement';

/** Needs, asks, and the choice to trust. Nothing here asks for trust, counts, or says that something is not there (R8). */
export const ownEn = {
  title: 'What I need',
  linkHint: 'Your own place: needs, and what you ask now',
  theirsTitle: (partner: string) => `What ${partner} lets you know`,
  theirsHint: 'What was shared with you',
  intro: 'This place is yours. You can say what you need, or nothing. Nobody waits for it.',
  nothing: 'Nothing is here right now.',
  kinds: {
    SAFETY_NEED: {
      title: 'What I need to feel safe',
      text: 'In your own words: “I need to know when you come home.” It can stay between you and your counselor.',
      act: 'Write a need down',
      label: 'What I need',
      send: 'Keep it',
      letGo: 'Let it go',
    },
    ASK: {
      title: 'Asking now',
      text: 'One thing, about today or tomorrow: “I am anxious tonight. Please call me at nine.”',
      act: 'Ask for something',
      label: 'What I ask for',
      send: 'Ask',
      letGo: 'It is over',
    },
    TRUST: {
      title: 'Trusting again',
      text: 'If one day you choose to trust again, you can say it here. It has no day on it for anybody but your counselor, nobody asks for it, and you can take it back.',
      act: 'I choose to trust again',
      label: 'In your words, if you like',
      send: 'Say it',
      letGo: 'Take it back',
    },
  } satisfies Record<StatementKind, Record<'title' | 'text' | 'act' | 'label' | 'send' | 'letGo', string>>,
  chosen: 'You chose to trust again.',
  needed: 'Write a few words first.',
  noPlace: 'Passwords, codes, places and what stands in messages have no place here. Say what you need somebody to do or to tell you.',
  onItsWay: 'Kept on this phone, and on its way',
  stopSharing: 'Stop sharing it',
  stopSharingText: (partner: string, counselor: string) =>
    `${partner} can no longer read it, and is not told. What was read before stays read. ${counselor} still sees it. It cannot be shared again.`,
  letGoText: (partner: string, counselor: string) =>
    `It is gone from this page, and ${partner} finds it no longer. ${counselor} still sees it.`,
  theirs: {
    needs: (partner: string) => `What ${partner} needs to feel safe`,
    asks: (partner: string) => `What ${partner} asks for`,
    on: (day: string) => `Came ${day}`,
    trust: (partner: string) => `${partner} chose to trust again.`,
    hint: 'Doing it says more than writing about it.',
  },
  reading: {
    ask: 'Read it with me',
    hint: 'Looks for words in which the past strikes. Nothing of it is kept, and it holds nothing back.',
    nothing: 'Nothing was marked.',
    some: 'Some words were marked. It is advice, and the words are yours.',
    marked: 'Marked words',
  },
};

import type { Answers } from '@roadback/domain/answers';

export const changedBehaviorAnswers: Record<string, Answers[]> = {
  'one-thing-you-did': [
    {
      kind: 'told',
      what: 'On Tuesday you said at breakfast that the meeting had moved, and with whom it was.',
      effect: 'I noticed at noon that I had not thought of it once.',
    },
    { kind: 'listened', what: 'You put the cup down when I began, and you did not explain.' },
    { kind: 'nothing' },
    { kind: 'time', what: 'I said not now, and you said all right, and it was all right.', effect: 'I could come back by myself.' },
  ],
  'i-said-i-would': [
    { what: 'Call at one', went: 'done' },
    { what: 'Home by six', went: 'moved', 'in-the-way': 'A meeting that was moved; I called at four' },
    { what: 'Pay the plumber', went: 'not', repair: 'I said so before being asked. I pay him tomorrow at nine.', 'in-the-way': 'I forgot' },
    { what: 'Pick up the parcel', went: 'late', repair: 'I said that it would be Thursday, and it was Thursday.' },
  ],
  'when-i-notice-it-early': [
    {
      'days-before': 'I stop telling small things. I say “fine”.',
      'hours-before': 'I look for a reason to stay longer.',
      whom: 'friend',
      first: 'I stand up and go outside without the phone',
      sentence: 'It passes in twenty minutes',
    },
    {
      'days-before': 'I sleep badly and skip running.',
      whom: 'nobody',
      find: 'Perhaps Martin from the choir',
      first: 'Cold water on my face',
    },
    { 'days-before': 'I get funny in groups. Too funny.', whom: 'partner', first: 'I say: I am in a strange mood' },
  ],
  'a-fair-week': [
    { carried: ['food', 'remember'], fair: 4, saw: 'The night with the fever', change: 'yes', thing: 'School papers, from Monday' },
    { carried: ['house', 'money', 'calm'], fair: 6, change: 'no' },
    { carried: ['little'], fair: 3, saw: 'Nearly everything', change: 'session', thing: 'Cooking on weekdays' },
  ],
  'repair-within-a-day': [
    { about: 'The bins', 'own-part': 'I sighed', step: 'me', hours: 2 },
    { about: 'Who calls the school', 'own-part': 'I said “as always”', step: 'both', hours: 20 },
    { about: 'My mother’s visit', 'own-part': 'I left the room without a word', step: 'not-yet', could: 'Put the kettle on for both' },
    { about: 'Driving', 'own-part': 'I explained the road', step: 'partner', hours: 1 },
  ],
  'small-promises-board': [
    {
      'how-many': 2,
      promises: 'I call at lunch on Tuesday and Thursday. I take the kids to school on Friday, out of the house at 7:40.',
      obstacle: 'Thursday has a long meeting. I will call at 11:30 that day.',
      'if-not': 'tell-early',
      'last-week': ['kept'],
    },
    {
      'how-many': 1,
      promises: 'The insurance papers are on the kitchen table by Wednesday evening.',
      'if-not': 'other-time',
      'last-week': ['changed', 'kept'],
    },
    {
      'how-many': 3,
      promises: 'Home by 18:30 on Monday. Sunday lunch is mine to cook. I write to my brother about the loan by Saturday noon.',
      obstacle: 'My brother takes days to answer. My part is only to write.',
      'if-not': 'ask',
      'last-week': ['late', 'waiting'],
    },
  ],
  'i-noticed': [
    { saw: ['on-time'], moment: 'The call came at ten past twelve, as said. I noticed because I had stopped looking.', settled: 5 },
    { saw: ['stayed', 'calm-answer'], moment: 'I cried in the supermarket and was not hurried out.', settled: 7 },
    { saw: ['nothing'] },
    { saw: ['told-first'], moment: 'I heard about the fine before the letter came.', settled: 3 },
  ],
  'pattern-before-the-lapse': [
    {
      slip: 'I said that I had booked the appointment. I had not.',
      signs: ['tired', 'avoiding'],
      chain:
        'Put it off on Monday.\nYou asked on Wednesday.\nI saw your face and said yes.\nI thought I would do it in the morning.\nThe morning was full.',
      permission: 'It will be true by tomorrow.',
      exits: 'On Monday: book while the number is in my hand. On Wednesday: say “not yet, give me five minutes” and do it.',
      'read-again': '2026-12-07',
    },
    {
      slip: 'Two days of silence after the session',
      signs: ['criticized', 'alone'],
      chain:
        'I felt small in the session.\nOn the drive home I rehearsed answers.\nAt home I went straight to the garage.\nThen it was too late to start talking.',
      permission: 'If I say anything now it gets worse.',
      exits: 'In the car: say “I need an hour, then I will come in.” At the garage door: set a timer.',
    },
    {
      slip: 'Told half of the story about the dinner with clients',
      signs: ['drinking', 'earned', 'stress'],
      chain: 'Good day at work.\nThree glasses.\nStayed on when the others left.\nCame home and told it up to ten o’clock.',
      permission: 'Nothing happened, so it does not count.',
      exits: 'After the first glass: change to water. When the first colleague leaves, I leave.',
    },
  ],
  'two-views-of-the-week': [
    {
      'own-words': 7,
      'partner-words': 8,
      'own-listening': 5,
      'partner-listening': 7,
      moment: 'On Thursday we talked about the school meeting and nobody raised their voice.',
      bring: 'maybe',
    },
    {
      'own-words': 8,
      'partner-words': 4,
      'own-listening': 6,
      'partner-listening': 3,
      moment: 'I started to tell about the dream and the television stayed on.',
      bring: 'yes',
    },
    { 'own-words': 6, 'partner-words': 6, 'own-listening': 7, 'partner-listening': 6, bring: 'nothing' },
    {
      'own-words': 5,
      'partner-words': 7,
      'own-listening': 4,
      'partner-listening': 6,
      moment: 'The quiet after dinner on Sunday.',
      bring: 'alone',
    },
  ],
  'one-steady-ritual': [
    { ritual: 'drink', days: 5, warm: 6, next: 'keep' },
    { ritual: 'walk', days: 3, warm: 7, next: 'change', change: 'Before dinner, not after. After is too cold now.' },
    { ritual: 'rest', days: 0, next: 'rest' },
    { ritual: 'cook', days: 4, warm: 3, next: 'keep', change: 'Some music, so that silence is easier.' },
  ],
};

import type { Answers } from '@roadback/domain/answers';

export const transparencyAnswers: Record<string, Answers[]> = {
  'what-safe-looks-like': [
    {
      'what-helps': ['said-ahead', 'truth'],
      'ordinary-evening': 'You come home when you said. The kitchen is loud. Nobody leaves the room to answer a call.',
      'was-there': 'Sunday, in the car, when you told me about the lunch before I knew of it.',
    },
    {
      'what-helps': ['calm-voice', 'time'],
      'ordinary-evening': 'I can say that I do not know yet, and it is not held against me.',
      'one-small-thing': 'Ten minutes before a hard question',
    },
    { 'what-helps': ['space', 'closeness'], 'ordinary-evening': 'We sit on the same sofa and read.' },
  ],
  'the-urge-to-check': [
    { 'set-off': 'Ten minutes late, no message', strength: 8, then: 'waited', minutes: 25, helped: 'Washing up, loud music', after: 6 },
    { 'set-off': 'A laugh at something on the screen', strength: 6, then: 'asked', after: 7 },
    { 'set-off': 'The date', strength: 9, then: 'looked', after: 3 },
    { 'set-off': 'A new shirt', strength: 4, then: 'other', after: 6 },
  ],
  'twenty-minutes-for-questions': [
    { held: 'whole', before: 4, after: 6, open: 7, next: 'Begin on time' },
    { held: 'short', before: 3, after: 4, 'stopped-by': 'too-much', open: 4, next: 'Only one question' },
    { held: 'no', next: 'Not after a late shift' },
  ],
  'how-much-i-want-to-know': [
    {
      'how-long': 'full',
      who: 'outline',
      never: 'What was said about me.',
      beside: 'My sister afterwards',
      sign: 'I put my hand flat on the table',
    },
    {
      'how-long': 'outline',
      who: 'full',
      beside: 'Nobody in the room, my friend in the evening',
      sign: 'I stand up',
      'not-before': '2026-12-05',
    },
    { 'how-long': 'later', who: 'nothing', beside: 'My mother is home that day', sign: 'The word enough' },
  ],
  'if-they-get-in-touch': [
    {
      happened: 'none',
      plan: 'I do not answer. I put it away, I call my brother, and I say it at home the same evening.',
      call: 'My brother',
    },
    { happened: 'they', did: 'A message on a holiday, two words. I did not answer.', told: 'day', call: 'My brother' },
    { happened: 'chance', did: 'In the queue at the market. I left the queue.', told: 'help' },
  ],
  'question-parking-lot': [
    {
      question: 'Did you think of me at all that weekend in October, when I was at my sister’s?',
      gives: ['sense', 'imagining'],
      'asked-before': 'answered',
      where: 'session',
      loud: 8,
    },
    {
      question: 'Who else knew? I keep meeting people and wondering if they know more about my life than I do.',
      gives: ['solid', 'less-alone'],
      'asked-before': 'open',
      where: 'session',
      loud: 6,
    },
    {
      question: 'Would you have told me if I had not found out?',
      gives: ['decide'],
      'asked-before': 'no',
      where: 'wait',
      loud: 9,
    },
    {
      question: 'Why did you laugh when I asked in the car?',
      gives: ['unsure'],
      'asked-before': 'not-remembered',
      where: 'rest',
    },
  ],
  'what-helps-when-i-ask': [
    {
      time: 'early-evening',
      minutes: 20,
      helps: ['short', 'devices-away', 'again'],
      stop: 'I put my hand flat on the table.',
      harder: 'Sighing before the answer. Looking at the clock.',
    },
    { time: 'weekend', minutes: 30, helps: ['beside', 'voice'], stop: '“That is enough for me today.”' },
    { time: 'sessions', helps: ['nothing'], stop: 'I say “later”.', harder: 'At home I end up comforting you, and then I have no answer.' },
  ],
  'answering-without-a-but': [
    {
      asked: 'When did you know that you were lying to me?',
      answered: 'I said from the second week on. Then I said it was complicated.',
      whole: 'whole',
      pull: ['explain', 'smaller'],
      again: 'From the second week on. I knew.',
      calm: 6,
    },
    {
      asked: 'Why did you not stop when I asked you last year?',
      answered: 'I said we have been through this.',
      whole: 'none',
      pull: ['already', 'end'],
      again: 'You asked me and I said yes and I did not stop. I was afraid of what I would have to feel.',
      calm: 3,
    },
    {
      asked: 'How much was it altogether?',
      answered: 'I said I do not know the exact sum and that I will have it by Friday. I had it on Thursday.',
      whole: 'check',
      pull: ['smaller'],
      calm: 7,
    },
    {
      asked: 'Are you bored of me asking?',
      answered: 'No. Ask me again tomorrow if you want.',
      whole: 'whole',
      pull: ['nothing'],
      calm: 9,
    },
  ],
  'small-truths': [
    {
      told: 3,
      example: 'That I had run into an old colleague and was twenty minutes late because of it.',
      'kept-back': 'no',
      ease: 6,
    },
    {
      told: 1,
      example: 'I forgot to pay the electrician.',
      'kept-back': 'told-later',
      pull: 'You were in a good mood and I did not want to spoil it.',
      ease: 4,
    },
    { told: 0, 'kept-back': 'not-yet', pull: 'A parking fine. It is so small that telling it feels silly.', ease: 3 },
    { told: 5, example: 'That I was grumpy because of my boss and not because of you.', 'kept-back': 'unsure', ease: 8 },
  ],
  'day-ahead': [
    {
      outline: 'Office until four, dentist, then home. Evening is free.',
      change: 'possible',
      hiccup: 'The dentist often runs late.',
      'in-touch': 'When I leave the dentist, at the latest at half past five.',
    },
    {
      outline: 'Two site visits in the morning, desk work after lunch, football with the kids at six.',
      change: 'unlikely',
      'in-touch': 'At lunch',
    },
    {
      outline: 'Early shift, sleep, shopping.',
      change: 'likely',
      hiccup: 'We are short of people. They may ask me to stay until three.',
      'in-touch': 'At one, as soon as I know.',
    },
  ],
};

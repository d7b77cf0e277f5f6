import type { Answers } from '@roadback/domain/answers';

export const responsibilityAnswers: Record<string, Answers[]> = {
  'why-i-am-here': [
    { leaning: 'together', hope: 'That one day I can tell the truth without planning it first', dread: 'That it stays like this' },
    {
      leaning: 'unsure',
      'need-to-know': 'Whether I could ever stop checking the clock when the door is late.',
      hope: 'Some quiet',
    },
    {
      leaning: 'apart',
      'well-apart': 'That the children hear it from both of us, and that nobody is made the bad one in front of them.',
      hope: 'To sleep again',
      dread: 'The talk with my parents',
    },
  ],
  'what-it-was-like-for-me': [
    {
      changed: ['memories', 'self'],
      scene: 'I was looking for a photo for my mother, and every picture from that summer had a question in it.',
      lost: 'Being able to just remember something.',
      aloud: 'part',
      part: 'The photo',
      steady: 'A bath, and the phone in the kitchen',
    },
    {
      changed: ['body'],
      scene: 'I wake up at four and my hands are fists.',
      aloud: 'unsure',
      steady: 'Walk the dog with my neighbor',
    },
    {
      changed: ['people', 'faith', 'work'],
      scene: 'At the birthday everyone said how well we look, and I counted who knew.',
      aloud: 'no',
      steady: 'Early to bed',
    },
  ],
  'what-i-heard-and-will-do': [
    {
      heard: 'You said that you no longer know which of your memories you can keep.',
      own: 'I made those evenings up while you were living them. That was me, every time.',
      do: 'I write down what I remember of that summer, here, by the 14th. I answer what you ask about it in a session.',
      seen: 'It is on paper before we meet',
      pull: 6,
    },
    {
      heard: 'That you felt like a guest in your own house.',
      own: 'I moved through our home as if you were in the way of something.',
      do: 'I am home for dinner on the days I said, from Monday on.',
      pull: 8,
    },
    {
      heard: 'You told me about the birthday. I had not known that you were counting.',
      own: 'I let you stand there alone with what only I knew.',
      do: 'On Sunday I call my sister and tell her what I did. Not why.',
      seen: 'She will say that I called, if you want to ask her',
      pull: 4,
    },
  ],
  'heard-right': [
    { side: 'spoke', 'got-it': 7, missing: 'That it was not only that one evening', calm: 5 },
    { side: 'listened', wanted: 'That I was ashamed already then', calm: 4 },
    { side: 'stopped', sign: 'I could not hear the words any more', calm: 2 },
    { side: 'spoke', 'got-it': 9, calm: 7 },
  ],
  'own-one-moment': [
    {
      day: '2026-05-14',
      act: 'I told you I was working late. I was not at work. When you asked how it went, I made up a meeting.',
      'slipped-in': ['because', 'only'],
      effect: 'You said that you now go over old evenings and wonder which of them were real.',
      hard: 7,
    },
    {
      act: 'I deleted the messages before you came home, and I said there was nothing.',
      'slipped-in': ['but', 'if'],
      effect: 'You told me the lie on the sofa was worse than what was in them. You felt stupid for believing me.',
      hard: 8,
    },
    {
      day: '2026-03-02',
      act: 'I borrowed the money and let you find the letter. I had eight months to say it and I did not.',
      'slipped-in': ['both'],
      effect: 'You said you stopped sleeping, and that you check the post with your stomach in a knot.',
      hard: 5,
    },
    {
      act: 'I shouted that you were imagining things. You were not.',
      'slipped-in': ['nothing'],
      effect: 'That you stopped trusting your own eyes.',
      hard: 4,
    },
  ],
  'excuse-to-ownership': [
    {
      said: 'You were never home either.',
      'protected-from': 'shame',
      rewritten: 'I felt lonely and I did not tell you. I went behind your back instead.',
      aloud: 'alone',
      fits: 6,
    },
    {
      said: 'It did not mean anything.',
      'protected-from': 'sadness',
      rewritten: 'It hurt you, whatever it meant to me.',
      aloud: 'to-partner',
      fits: 8,
    },
    {
      said: 'I was going to tell you after the holidays.',
      'protected-from': 'loss',
      rewritten: 'I put it off because I was afraid you would leave. Each week I waited was my decision.',
      aloud: 'not-yet',
      fits: 7,
    },
    {
      said: 'Work has been insane this year, anyone would have cracked.',
      'protected-from': 'image',
      rewritten: 'I was under pressure. I still chose to lie.',
      aloud: 'alone',
    },
  ],
  'say-it-back': [
    {
      heard: '“When the door goes late, I count the minutes and I hate that I do.”',
      feeling: 'Fear, and maybe shame about the counting',
      did: ['quiet', 'said-back'],
      wish: 4,
    },
    {
      heard: '“I miss being able to be in a bad mood without it being about that.”',
      did: ['quiet', 'explained'],
      wish: 7,
      'next-time': 'Leave out the second half. I started to explain my own week.',
    },
    {
      heard: '“I don’t want flowers. I want you to remember what I said on Monday.”',
      feeling: 'Not being heard',
      did: ['asked', 'fixed'],
      wish: 5,
      'next-time': 'Write Monday down.',
    },
  ],
  'ripple-map': [
    {
      areas: ['sleep', 'friends', 'plans'],
      effects:
        'Awake at three most nights. Stopped going to the choir because people there know us. The trip in spring was cancelled without a word.',
      source: 'told',
      guesses: 'Whether the choir will ever feel all right again',
      weight: 6,
    },
    {
      areas: ['self-worth', 'body', 'work'],
      effects:
        'Compares photos of themselves with old ones. Has lost weight. Took sick leave in June, which never happened in eleven years.',
      source: 'seen',
      weight: 8,
    },
    {
      areas: ['family', 'money', 'faith'],
      effects: 'The kids noticed and started asking if we are fine. We pay two rents for some months. No more church on Sundays.',
      source: 'some-guess',
      guesses: 'If church is about me or about the people there',
      weight: 5,
    },
  ],
  'what-repair-would-look-like': [
    {
      matters: ['named', 'no-rush', 'promises'],
      words: 'I would like to hear what happened without the word “mistake”. A mistake is a wrong turn. This was many turns.',
      'not-wanted': 'No flowers at work. No long messages after midnight.',
      timing: 'session',
      'look-again': '2026-12-14',
    },
    { matters: ['unknown'], timing: 'unknown' },
    {
      matters: ['answers', 'help', 'space'],
      words: 'That it was not about what I am or am not.',
      timing: 'later',
    },
    {
      matters: ['effect', 'no-rush'],
      'not-wanted': 'Being asked every day if we are better now.',
      timing: 'not-needed',
    },
  ],
};

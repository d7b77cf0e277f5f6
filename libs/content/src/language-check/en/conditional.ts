import type { LanguageRule } from '@roadback/domain/language-check';

export const conditional: readonly LanguageRule[] = [
  {
    id: 'en.conditional.sorry-if',
    kind: 'CONDITIONAL',
    patterns: [
      '@sorry ..3 to (anyone|anybody|everyone|whoever|those|people) ..6',
      '(in case|to the extent|insofar as) ... @sorry',
      '(if|in case) i (was|am|went|got|came|crossed|overstepped|seemed|sounded|acted|said) ..6 (out of line|too far|wrong|insensitive|cold|harsh|rude|selfish|over the line|a line|unfair|anything|something) ..1',
      'whatever (it was|it is|i did|i said|that|hurt|upset|made you|offended) ... @sorry',
      '@sorry ..3 whatever (it was|it is|that|hurt|upset|i|offended|made)',
      '(i guess|i suppose|okay|fine|well) (then)? (i am|im)? (sorry|my bad) ..1',
      'feel (bad|terrible|awful|sad) (that|if|because) you (are|feel|think|see|took|take|interpret*|believe|got|were (so)? (upset|hurt|offended))',
      '@sorry ... <!(even|as|what|only|not|see|ask|asked|know|wonder) (if|in case|to the extent|to whatever extent|insofar as|in so far as) that? ..8 @hurtful',
      '(sorry|apologize|apology|regret) ... (to the extent|to whatever extent|in case|insofar as)',
      '^ (then|and)? (if so|in that case|if that is the case|if that is (how|what|why) ..4) (i am|i do|then i am)? @sorry',
      'if that is (what|how) you (felt|feel|think|thought|see|saw|believe)',
    ],
    unless: [
      'even if',
      '(asked|wonder*|know|see) if',
      'if ... i (will|would|can|am going to)',
      'if ..2 you ..1 (want|need|ask|decide|choose|prefer|would) !(an apology|me to apologize)',
      'if i had',
    ],
    fires: [
      "I'm sorry if you felt hurt by my messages.",
      'I stayed out till four and im sorry if that made you anxious',
      'Maybe I was not honest, and if so, I am sorry.',
    ],
    spares: ["I'm sorry I lied, and if you ask again I will answer again.", "I'm sorry, even if you never want to hear it."],
  },
  {
    id: 'en.conditional.if-then-sorry',
    kind: 'CONDITIONAL',
    patterns: [
      '<!(even|as|what|only|not|see|ask|asked|know|wonder) if (i|you|it|that|this|my|any*|some*|what*|the|there|she|he|we) ..8 @hurtful ... (@sorry|mean any harm|my apologies)',
      '^ (should|had) (i|it|this|my|any*|some*|the) ..6 have ..1 @hurtful',
      'i (will|can|would|could) (apologize|say sorry|say i am sorry) ..3 (if|when|once|as soon as)',
      'if (it|that|this) (helps|makes you|will make you) ... @sorry',
      'if you (want|need) (an apology|me to (apologize|say))',
      '^ if i (ever|in any way|somehow|have|might have|may have)? ..1 (hurt|offended|wronged|upset|disrespected|disappointed|failed) (you|u) ..3 $',
      '(i|and) @sorry ..2 $ if ..4 @hurtful',
    ],
    unless: ['if ... i (will|would|can|am going to) !(be|have|say|apologize)', 'if ..2 you ..1 (decide|choose|prefer|ask|would rather)'],
    fires: [
      'If I hurt you, I am sorry.',
      'if my friendship with her bothered you im sorry ok',
      'Should my contact with him have made you uncomfortable, I do apologize.',
    ],
    spares: [
      'If you ask me to leave tonight, I will go, and I am sorry that it has come to this.',
      'If you want to read the messages, they are yours to read.',
    ],
  },
  {
    id: 'en.conditional.sorry-you-feel',
    kind: 'CONDITIONAL',
    patterns: [
      '@sorry (that)? you (found|saw|read|came across|had to see|stumbled) ..1 (the|my|those|that|these|it|her|his|them)',
      '@sorry ..1 for what (you|everyone) (think|thinks|believe|feel|imagine|assume)|@sorry ..3 if that is what you',
      '(@sorry|shame|pity|sad|hate|unfortunate|hope) (that|for|about|how|to hear|to see|to know)? (that)? (this|it|the whole thing|everything)? (you|anyone|anybody|somebody|someone) (all|ever|still|always|just|have|had|would|might)? (been)? @reaction',
      '(@sorry|shame|pity|unfortunate) (that)? (this|it|things|my *s|my _|what i did|the _|any of this|she|he) ..3 (upset|upsets|bothered|bothers|offended|offends|hurt|hurts|affected|affects|came across|came off|landed|gave you the|made you (feel|think)|caused you|got to you|rubbed) ..2',
      'sorry (for|about)? (how|the way) (you|it|this|that) (feel|felt|came|took|made you|affected|landed|feels)',
      'sorry (for|about) your (feelings|hurt feelings|pain|disappointment|reaction|discomfort)',
    ],
    unless: ['because (of (me|my|what i)|i)', 'feel .. (safe with|alone with|second|less than)', '(by me|i caused|i put|my fault)'],
    fires: [
      "I'm sorry you feel that way.",
      'Im sorry that you took it so badly when you saw the chats',
      "It's a pity that my texts bothered you.",
    ],
    spares: ["I'm sorry you had to hear it from a neighbor.", "I'm sorry you felt alone because I was lying to you."],
  },
  {
    id: 'en.conditional.may-have',
    kind: 'CONDITIONAL',
    patterns: [
      '(i|it|this|that|he|she|words|actions|messages|texts|choices|behavior|spending|lies|they|which) (may|might|possibly|perhaps|probably) have ..1 (been|hurt|caused|upset|offended|made|given|come|let|done|crossed|said|seemed|misled|gone|broken|overstepped|disappointed|damaged|lost|acted|failed|affected)',
      '(for|any|whatever) ..3 (may|might|could) have',
      '@sorry ..3 any ..2 (pain|hurt|harm|worry|distress|discomfort|trouble|misunderstanding|confusion|inconvenience|offense|upset|stress|damage|disrespect|hurt feelings|suffering|anxiety|embarrassment)',
      '(maybe|perhaps|possibly|apparently|supposedly) (i|it|that|this) ..3 (hurt|wrong|offended|disrespect*|too far|insensitive|crossed|not (totally|completely|entirely|always|fully) honest)',
      '(apparently|supposedly) i',
    ],
    fires: ['i apologize for any pain I might have caused with my gambling', 'I may have crossed a line.', 'Im sorry for any distress'],
    spares: ['I know how I hurt you.', 'You may have more questions, and I will answer them.'],
  },
];

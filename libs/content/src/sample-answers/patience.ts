import type { Answers } from '@roadback/domain/answers';

export const patienceAnswers: Record<string, Answers[]> = {
  'what-i-need-most-this-week': [
    {
      need: 'To be told before you are late, not after.',
      'ordinary-day': 'A message at five: the real time, also when it is not a good one.',
      'how-often': 'every-day',
      'too-much': 'A long talk after ten at night',
    },
    {
      need: 'One evening in which we do not speak of it.',
      'ordinary-day': 'We cook. I do not wait for the question, and you do not hold it back for my sake.',
      'how-often': 'once',
    },
    {
      need: 'That you stay when I cry.',
      'ordinary-day': 'You sit down. You say nothing. You do not look at the clock.',
      'how-often': 'not-sure',
      'too-much': 'Being asked whether it is better now',
    },
  ],
  'what-steadies-me': [
    {
      signs: ['chest', 'head'],
      alone: 'Outside, once round the block. Counting windows.',
      person: 'some',
      who: 'Ines',
      worse: 'Being told to breathe',
    },
    { signs: ['silent'], alone: 'Folding laundry. The radio.', person: 'yes', who: 'My brother' },
    {
      signs: ['loud', 'heart'],
      alone: 'Cold water, then the stairs up and down.',
      person: 'no',
      worse: 'Being followed from room to room',
    },
  ],
  'staying-in-the-room': [
    {
      moment: 'Sunday, when the song came',
      impulse: 'explain',
      did: 'I said nothing and turned the radio off. Then I asked if I may sit.',
      hard: 6,
    },
    {
      moment: 'The question in the car',
      impulse: 'leave',
      did: 'I stopped at the lay-by and said ten minutes.',
      returned: 'said',
      hard: 8,
    },
    { moment: 'Tuesday night', impulse: 'mend', did: 'I talked too much. Then I stopped.', hard: 7 },
  ],
  'how-it-is-now': [
    { well: 7, holds: 'We still tell each other when plans change.', happened: 'no', talk: 'no' },
    { well: 4, happened: 'old', what: 'The anniversary. It was worse than last year.', talk: 'alone' },
    { well: 8, holds: 'I sleep. We hand over the children on time and without a fight.', happened: 'no', talk: 'no' },
    { well: 5, happened: 'not-say', talk: 'both' },
  ],
  'the-story-so-far': [
    {
      what: 'I lived two lives for a year, and you lived in one of them without knowing about the other.',
      understood: 'That the small lies came first.',
      tender: 'Your birthday',
      'from-here': 'together',
      'takes-along': 'How you asked, and asked again',
    },
    { what: 'Something broke that I had thought was the floor.', 'from-here': 'undecided' },
    {
      what: 'We were kind to each other again, and we found that we are done.',
      understood: 'That both can be true.',
      'from-here': 'apart',
      'takes-along': 'The garden, and an easier voice on the phone',
    },
  ],
  'weather-of-the-day': [
    { weather: 'some-clouds', word: 'Tired', 'good-today': 'company' },
    { weather: 'storm', word: 'That song again', 'good-today': 'quiet' },
    { weather: 'clear' },
    { weather: 'changing', word: 'Fine until the post came', 'good-today': 'hand' },
    { weather: 'rain', 'good-today': 'nothing' },
  ],
  'pause-agreement': [
    {
      sentence: 'I want to hear this and I cannot right now. Half an hour.',
      minutes: 30,
      meanwhile: ['walk', 'breath'],
      'way-back': 'Whoever asked for the pause comes to the kitchen and says “I am back”.',
      'look-again': '2026-12-20',
    },
    {
      sentence: 'Red light.',
      minutes: 45,
      meanwhile: ['water', 'music', 'alone'],
      'way-back': 'Whoever called it knocks. If it is after ten, we go on at breakfast.',
    },
    {
      sentence: 'Pause, please. I will be back at…',
      minutes: 25,
      meanwhile: ['hands'],
      'way-back': 'We meet on the balcony at the time that was said, even if it is only to say “not yet”.',
    },
  ],
  'reassure-dont-defend': [
    {
      brought: 'A film we could not finish',
      impulse: 'fix',
      said: 'I turned it off and said: “That was close to home. It is because of what I did. I am here, tell me or don’t.”',
      parts: ['heard', 'mine', 'asked'],
      defended: 2,
    },
    {
      brought: 'My phone rang at dinner and the room went cold',
      impulse: 'explain',
      said: 'I said “it is only my mother”, with an edge.',
      parts: ['nothing'],
      defended: 7,
      again: 'You heard it ring and it scared you. That makes sense after what I did. It is my mother; I will call her back after dinner.',
    },
    {
      brought: 'A sentence in the night: “I don’t know who you are.”',
      impulse: 'away',
      said: 'I stayed in the room. I did not know what to say. I said “I know why you say that”.',
      parts: ['sense'],
      defended: 4,
      again: 'I know why you say that. I will still be here in the morning, and you can ask me again.',
    },
    {
      brought: 'The date of the office party',
      impulse: 'enough',
      said: 'I said I will not go, and that I should have thought of the date myself.',
      parts: ['mine', 'one-thing'],
      defended: 3,
    },
  ],
  'ten-minutes-of-listening': [
    {
      went: 'both-turns',
      minutes: 10,
      took: 'That Sunday evenings are the loneliest part of the week. I did not know.',
      'only-listen': 5,
      'felt-heard': 7,
    },
    { went: 'shorter', minutes: 6, took: 'The worry about the new manager.', 'only-listen': 3, 'felt-heard': 6 },
    { went: 'stopped', minutes: 4, took: 'One word was too much, and we both saw it.', 'only-listen': 8 },
    { went: 'not-this-time' },
  ],
  'before-the-hard-day': [
    {
      day: '2026-12-24',
      kind: 'family',
      hardest: 'The toast. Everybody will wish us many happy years.',
      helps: ['signal', 'shorter'],
      plan: 'Before: we say what we will answer if somebody asks.\nDuring: we sit near the door, and “the dog” means we leave.\nAfter: pyjamas, soup, no talk.',
    },
    {
      day: '2026-12-11',
      kind: 'anniversary',
      helps: ['alone', 'words'],
      plan: 'Before: take the day off. During: the long walk by the river, alone. After: dinner at home if it feels right, and if not, not.',
    },
    {
      day: '2027-01-15',
      kind: 'apart',
      hardest: 'The first night away since then',
      helps: ['company', 'words'],
      plan: 'Before: agree on two calls.\nDuring: my sister stays over.\nAfter: no questions at the door, first a coffee.',
    },
  ],
};

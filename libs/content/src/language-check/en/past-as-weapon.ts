import type { LanguageRule } from '@roadback/domain/language-check';

export const pastAsWeapon: readonly LanguageRule[] = [
  {
    id: 'en.weapon.always-never',
    kind: 'PAST_AS_WEAPON',
    patterns: [
      '(you|u) (always|never|constantly) !(be|have to|need to|know how much) ..2',
      'you (are|were|have been) (always|never|constantly) ..2',
      'you (will|can|could|would) (always|never) ..2',
      'every (single)? time you',
      'all you (ever)? (do|did|think|care|know|want)',
      '(once|still) (a|the same) (liar|cheater|cheat|coward|addict)',
      'you (have not|did not|do not|will not) (ever)? (changed|change) ..2',
    ],
    unless: [
      'i (feel|need|am afraid) ..3 (you will never|you never have to)',
      'you never (have to|need to|told me to)',
      'you (always|never) (made me laugh|gave up|said you)',
    ],
    fires: ['You always think of yourself first.', 'You never listen.', 'Once a liar, always a liar.'],
    spares: ['I need a call when you are late.', 'You never have to hide how you feel from me.'],
  },
  {
    id: 'en.weapon.after-what-you-did',
    kind: 'PAST_AS_WEAPON',
    patterns: [
      '(after|because of|given|considering|remember|with) (all|everything|what) ..1 (you did|you have done|you put (me|us)|you pulled|you took)',
      '(just|exactly)? (like|same as) (when|last time|the time|back when|that time) (you|with)',
      'you (are the one|were the one) who (cheated|lied|hid|left|slept|ruined|broke|wrecked|did this)|you (ruined|destroyed|wrecked|broke) (everything|us|me|my life|this family|our family)',
      'you (do not|have no|lost (the|your|any)) (get to|right|rights) ..6',
      'you (owe|owed) me ..3|(least|the least) you (can|could) do|you have (no)? (room|ground) to',
      'you did (this|that|it) to (me|us|yourself)',
    ],
    unless: ['i (still)? (feel|am|get|was) (scared|afraid|anxious|sad|hurt) ..8 when', 'you have no (right|reason) to (worry|fear)'],
    fires: ['After what you did, you owe me that much.', 'Just like when you were with her.', "You don't get to be tired."],
    spares: [
      'When you come home late I am scared, as I was in March, and a call would help.',
      'After the evening in June I would like you to tell me where you are.',
    ],
  },
  {
    id: 'en.weapon.people-like-you',
    kind: 'PAST_AS_WEAPON',
    patterns: [
      '(people|someone|somebody|a person|men|women|liars|cheaters|addicts|a man|a woman) like you|your (kind|type|sort) $',
      'you are ..3 (liar|cheater|cheat|coward|monster|addict|loser|narcissist|pathetic|disgusting|worthless|selfish|just like (your|him|her)|incapable|sick|a joke|nothing)',
      '(you are|you act|turning into|as bad as|just like) ..2 your (father|mother|brother|sister|ex|family|dad|mom)',
      '(what (kind|sort) of (person|man|woman|husband|wife|partner|father|mother)) ..4|(who|nobody|no one) (would|could) (ever)? ..1 (believe|trust|love|want) you|what is wrong with you',
    ],
    unless: ['not a'],
    fires: ['People like you never change.', 'You are a liar.', 'What kind of man does that.'],
    spares: ['People we know keep asking, and I would like us to agree on an answer.', 'I need to hear the truth from you.'],
  },
  {
    id: 'en.weapon.never-forget',
    kind: 'PAST_AS_WEAPON',
    patterns: [
      'i (will|would|am) (never|not) ..2 (let you (forget|live)|going to let you|forget what you|forgive you|let (this|it) go)',
      '(do not|never|so) ..1 (you (dare|ever))? forget (what|who|how|that) you|let me remind you|need i remind you|remember (what|who|how|when) you (did|were|are|lied|cheated|said)',
      '(you will|you are going to|you (should|deserve to|have to|ought to)) ..2 (pay for|regret|suffer|feel what|know how it feels|hurt (like|as))|see how you like it|taste of your own|what goes around|(pay|make you pay|getting|get) ..1 (back|for (it|this|what you))|two can play',
      '(i should have|i could have) (left|listened|known|thrown you)|i wish i (had)? never (met|married)|(everyone|my (mother|sister|friends|family)) (was|were|is|are) right about you|(everyone|everybody|they all) (knows|know) what you',
    ],
    unless: ['(help|let) me forget', 'get back (to|from|home|late)', 'i do not want you to (pay|suffer)'],
    fires: ['I will never let you forget this.', 'Remember what you did to me.', 'You will pay for this.'],
    spares: ['I have not forgotten, and tonight I need you to sit with me.', 'Please remember to call.'],
  },
];

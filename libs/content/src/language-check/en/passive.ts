import type { LanguageRule } from '@roadback/domain/language-check';

export const passive: readonly LanguageRule[] = [
  {
    id: 'en.passive.things-were-done',
    kind: 'PASSIVE',
    patterns: [
      '(mistakes|mistake|error|errors|things|lies|lie|promises|promise|vows|lines|line|boundaries|boundary|trust|money|cash|savings|funds|messages|message|texts|pictures|photos|pics|words|decisions|choices|feelings|feeling|bets|secrets|wires|charges|purchases|cards|drinks|kisses|numbers|rules|agreements|agreement|commitments|limits|honesty|details|information|truth|facts|some|stuff|harm|damage|hurt|wrong|wrongs|accounts|account|bills|payments|chats|emails|signals|conversations|contact|hearts|heart|loans|debts|debt|plans|steps|opportunities|respect) ..2 (was|were|got|get|been|being|have been|has been|ended up being|ended up|went) (not|never|just|also|really|sort of|kind of|badly|somehow)? ..1 @participle',
      'your (heart|feelings|trust) (was|were|got) ..1 @participle',
      '(you|kids|children|family|people) (were|got|was|ended up|ended up getting|ended up being) ..1 (hurt|betrayed|disappointed|let down|caught|wounded|humiliated|lied to|deceived|neglected)',
    ],
    unless: ['by (me|my|mine|us both)', '(i|me|we) ..1 (did|caused) ..1 (that|it|this)', 'you were not', 'because i|because of (me|my|what i)', 'you ..2 (by me|believed)'],
    fires: ["Mistakes were made and I'm sorry.", 'messages got sent that shouldnt have been sent', 'I feel terrible that your trust was broken.'],
    spares: ['The decision to hide it was made by me, alone.', 'I broke my promise to you.'],
  },
  {
    id: 'en.passive.it-happened',
    kind: 'PASSIVE',
    patterns: [
      '(it|this|that|things|everything|stuff|affair|kiss|fling|relationship|thing|something) ..2 (just|kind of|sort of|somehow|simply|naturally|only) ..2 (happened|started|began|came|grew|developed|escalated|evolved|went|got|fell|occurred|became|snowballed|took|slipped|progressed|unfolded|turned)',
      '(it|that|this) (happened|happens) (to me|so fast|fast|naturally|before|by accident|by itself|without|on its own|one night|at|once|after|gradually|accidentally)',
      '(things|stuff|shit|it|situation|everything|spending|gambling|drinking|debt|bets) (all)? (happen|happens|got out of (hand|control)|get out of hand|went too far|went further|got away|spiraled|spiralled|snowballed|escalated|blew up|piled up|added up|got carried away|went sideways|went south|got complicated|got messy|got physical|got heated|evolved|developed|progressed|got (a bit|a little|really|too|so|pretty) _)',
      '(affair|mistake|kiss|fling|relationship|thing|slip|relapse|incident|lapse|error|misunderstanding|breach) ..2 (came about|occurred|took place|happened|began|developed|came up)',
      '(feelings|attraction|connection|chemistry|tension|friendship|bond) ..3 (developed|grew|formed|emerged|arose|deepened|built|took over|happened|evolved|turned|became|appeared|started|came)',
      'one thing led to (another|the other)',
      '(day|night|evening|time|weekend|money|moment|week|month|situation|conversation|account|spending) (just)? (got|ran|slipped|gets) (away from|ahead of) (me|us)',
      '(lost|ran) (track of (time|it|the)|away with)',
    ],
    unless: ['because (i|of me|of my)', '(i|we) planned', '(did not|never|not) (just|simply) (happen|happened)'],
    fires: ['it just happened', 'We had some drinks and one thing led to another.', 'Things got out of hand with the cards.'],
    spares: ['It happened because I decided it would happen.', 'It did not just happen, I planned it.'],
  },
  {
    id: 'en.passive.somehow',
    kind: 'PASSIVE',
    patterns: [
      'somehow (i|we|it|the|things|got|ended)|(got|was|were|ended|chats|deleted) ..2 somehow',
      'before (i|we) (knew|noticed|realized|realised) ..2',
      '(i|we) (just|kind of|sort of|somehow|then|all)? (found (myself|ourselves)|wound up|ended up|got caught up|got swept up|got carried away|got sucked|got pulled|got drawn|got dragged|got mixed up|got into|fell into|slipped (up|into|back)|was swept|drifted into|was drawn|was pulled|got lost)',
      'ended up (in|with|at|on|being|having|together|kissing|sleeping|going|doing|there|back|lying|spending|drinking|getting|texting|not)',
      '(suddenly|next thing (i|we) (knew|know)|all of a sudden|out of nowhere|without (even|really)? (realizing|meaning|knowing|thinking)) ..2 (i|we|it|he|she|was|were|there)?',
      '(on its own|on it is own|by itself|a life of (its|it is) own|took its course|took over)',
      '(turned|grew|evolved|developed|blossomed|morphed) into (something|more|an|a|what|this)',
      '(was|were|is) (not|never) (something|anything|a thing) i (chose|planned|decided|wanted|intended|meant)',
      '(did not|never|not) (plan|planned|see) (any of|it|this|that|for|on|to) ..2 (it|this|that|happen|happening|coming|anything|$)',
      '(got|was|is|were) (lost|forgotten|blurred|broken) (somewhere|along|in (the|between)|over)',
      '(there|it) (was|were) (a|an|some) (lapse|error|mistake|slip|breakdown|failure|breach|miscommunication|misunderstanding|lack|moment|kiss|incident|indiscretion|betrayal)',
      'mistakes happen|it takes place|these things happen|things like (this|that) happen',
      'between (her|him|us|them) and (me|i) ..2 (happened|developed|grew|got)|happened between',
    ],
    fires: ['I never planned any of it, somehow we ended up in bed.', 'before I knew it we owed twenty thousand', 'It turned into something else.'],
    spares: ['I walked into that bar by myself.', 'I planned that weekend for two weeks.'],
  },
];

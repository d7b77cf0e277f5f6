import type { HonestPhrases } from '@roadback/domain/language-check';
import type { Vocabulary } from '@roadback/domain/word-pattern';
import type { Spelling } from '@roadback/domain/written-words';

export const spelling: Spelling = {
  words: {
    im: 'i am',
    ive: 'i have',
    youre: 'you are',
    youve: 'you have',
    youd: 'you d',
    youll: 'you will',
    theyre: 'they are',
    weve: 'we have',
    its: 'it is',
    hes: 'he is',
    shes: 'she is',
    thats: 'that is',
    whats: 'what is',
    theres: 'there is',
    heres: 'here is',
    whos: 'who is',
    lets: 'let us',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    wasnt: 'was not',
    werent: 'were not',
    isnt: 'is not',
    arent: 'are not',
    aint: 'is not',
    cant: 'can not',
    cannot: 'can not',
    wont: 'will not',
    wouldnt: 'would not',
    couldnt: 'could not',
    shouldnt: 'should not',
    hadnt: 'had not',
    hasnt: 'has not',
    havent: 'have not',
    shouldve: 'should have',
    couldve: 'could have',
    wouldve: 'would have',
    u: 'you',
    ur: 'your',
    thru: 'through',
    tho: 'though',
    altho: 'although',
    cuz: 'because',
    cos: 'because',
    coz: 'because',
    bc: 'because',
    gonna: 'going to',
    gotta: 'got to',
    wanna: 'want to',
    kinda: 'kind of',
    sorta: 'sort of',
    alot: 'a lot',
    srry: 'sorry',
    sry: 'sorry',
    apologise: 'apologize',
    apologised: 'apologized',
    behaviour: 'behavior',
    mom: 'mother',
    mum: 'mother',
    dad: 'father',
  },
  endings: { "n't": 'not', "'re": 'are', "'m": 'am', "'ve": 'have', "'ll": 'will', "'d": 'd', "'s": '' },
  accented: [],
};

export const vocabulary: Vocabulary = {
  // The words after which English often leaves out the comma.
  joiners: ['and', 'but', 'because', 'cause', 'since', 'although', 'though', 'that', 'still', 'then', 'when', 'or', 'yet', 'if'],
  negations: ['not', 'never', 'no', 'nobody', 'nothing', 'neither', 'nor', 'without'],
  classes: {
    sorry: 'sorry|apologize|apologized|apology|apologies|regret|regrets|(forgive|pardon|excuse) me|my bad|forgiveness',
    apologizing:
      '@sorry|ashamed|sorry|i feel (terrible|awful|bad|horrible|guilty|sick)|make up|making up|guilty|remorse|own up|owning up|responsibility|responsible|wish i could take back|take back|bad',
    but: 'but|although|though|however|yet|still|except',
    because: 'because|cause|since|seeing as|given that',
    had: 'had|d',
    number: '#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|couple|few|several|a (couple|few|handful)',
    small: 'small|little|tiny|minor|harmless|innocent|silly|stupid|dumb|white|quick|meaningless|casual|drunken|brief|bit|slight',
    so: 'so|very|really|too|pretty|quite|all|just|completely|totally|always|that|super|kind|of|a|bit|little|such|under|still|basically|feeling|getting|incredibly|extremely|absolutely|constantly|already|both|probably|honestly',
    // What one was in, and not what one did. Shame and fear of being found out are not here: who names them is being honest.
    state:
      'stressed|exhausted|overwhelmed|overworked|drunk|wasted|hammered|tipsy|buzzed|plastered|stoned|intoxicated|lonely|depressed|immature|confused|bored|grieving|manic|anxious|desperate|naive|vulnerable|drowning|unhappy|miserable|struggling|suffocating|suffocated|frustrated|insecure|burned|burnt|fried|swamped|slammed|starved|fragile|broken|unwell|ill|addicted|weak|young|tired !of|sick !of|low|blinded|(high|lost|down|numb) $|in (a|such a|the) ..2 (place|time|spot|way|state|period|phase|headspace|crisis|hole|funk)|going through|under ..4 (pressure|stress|strain|influence)|not (myself|thinking|well|okay|ok|right|stable|coping)|out of (control|my (mind|head|depth))|off my (meds|medication|pills)|on (meds|medication|pills|painkillers|antidepressants)|dealing with|sleep deprived|burned out|burnt out|at (a|my) ..1 (low|lowest|weakest|worst|breaking)',
    circumstance:
      'stress|stresses|pressure|pressures|anxiety|depression|alcohol|drink|drinks|drinking|booze|wine|beer|beers|whiskey|vodka|tequila|shots|drugs|coke|cocaine|weed|pills|meds|medication|hormones|adhd|add|bipolar|ptsd|ocd|trauma|addiction|disease|illness|diagnosis|childhood|upbringing|divorce|grief|loneliness|insomnia|exhaustion|burnout|workload|job|work|boss|deadline|deadlines|travel|pandemic|lockdown|crisis|loss|libido|impulses|urges|demons|insecurities|insecurity|condition|disorder|boredom|temptation|adrenaline|nerves|brain|head|body|schedule|hours|shifts|exams|layoff|unemployment|surgery|miscarriage|funeral|menopause|jealousy|autism|withdrawal|party|heat|excitement|moment|atmosphere|past|issues|situation|culture|environment|fatigue|fear|lack of (sleep|sex|affection|attention|intimacy)',
    relative: 'mother|father|parents|ex|family|brother|sister|grandmother|grandfather|stepfather|stepmother|dog|friend',
    // Somebody else who is said to have done it.
    other:
      'he|she|they|everyone|everybody|friends|friend|mother|father|brother|sister|boss|coworker|coworkers|colleague|colleagues|cousin|bank|casino|app|guys|girls|people|team|ex|woman|man|guy|girl|company|buddies|mates|mate|roommate|neighbor|algorithm|family|client|clients|parents',
    complained:
      'ignore*|reject*|refuse*|neglect*|nag*|criticiz*|control*|push*|pull*|shut|shutting|turn*|stop*|start*|treat*|yell*|scream*|shout*|freak*|overreact*|blow|accus*|check*|spy*|snoop*|withh*|freez*|froze|abandon*|left|leave|made|make|making|drove|drive|forc*|provok*|threw|throw*|kept|keep|wouldn|cold|distant|distracted|busy|away|checked|lazy|boring|jealous|impossible|unavailable|critical|controlling|moody|depressed|mean|harsh|gone|asleep|working|obsessed|hurt|cheat*|lied|lie|flirt*|spent|spend*|let|lost|gave|denied|deny|den*|belittl*|compar*|humiliat*|embarrass*|insult*|attack*|corner*|interrogat*|suffocat*|smother*|complain*|fight|fought|fighting|picked|pick|chose|choose|preferred|put|hid|cut|closed|clos*|dismiss*|mock*|laugh*|blam*|punish*|withdrew|withdraw|pressur*|never|always|barely|hardly|only|constantly|wouldn|drift*|chang*|gained',
    hurtful:
      'felt|feel|feels|feeling|hurt|hurts|hurting|upset|upsets|bother*|offend*|disrespect*|caused|cause|made|make|makes|gave|give|let|disappoint*|wrong*|seem*|thought|think|took|take|worr*|anxious|doubt*|see|saw|see|came|come|uncomfortable|was|were|have|had|did|crossed|scared|confus*|lost|is|are|can|could|believe|got|broke|insult*|embarrass*|humiliat*|sad|angry|misunderst*|mis*|interpret*|harm*|pain|failed|any*|lied|ever|fell',
    reaction:
      'feel|felt|feeling|see|saw|view|viewed|think|thought|took|take|taking|interpreted|misunderstood|misread|misinterpreted|perceived|reacted|react|overreacted|assumed|found it|find it|can not|could not|have a problem|had a problem|got the wrong|got it in|have got it in|have it in|had to feel|choose to|decided to|chose to|do not (understand|trust|get|like|see)|did not (understand|get|like)|believe that|(am|are|were|was|got|get|get|became|become|have been|had been|have gotten|feel|felt) @so? @so? (upset|hurt|offended|angry|mad|disappointed|bothered|sad|sensitive|uncomfortable|hurting|unhappy|jealous|insecure|worried|pain|suffering|bent|disturbed|annoyed|confused|affected|insulted|embarrassed|anxious|emotional|dramatic|fragile|suspicious|paranoid|struggling|like|not able|unable|having|so|taking|still)',
    // What one complains of in the other; none of it is what a person does who was hurt and asks.
    harsh:
      'nag*|yell*|scream*|shout*|criticiz*|ignore*|ignoring|reject*|refuse*|refusing|neglect*|controlled|controls|overreact*|freak*|blow up|blew up|blow things|explod*|accus*|interrogat*|spied|spy|spying|snoop*|snap*|belittl*|mock*|insult*|compar*|punish*|withhold*|withheld|froze me|freeze me|iced me|provok*|pressur*|insist*|pushed and|push and|pushed me|push me|pushing me|keep pushing|kept pushing|shut me|shut down|cut me off|turn me (down|away)|turned me (down|away)|turned (cold|away)|turn everything|walk away|walked away|gave up on (me|us)|took me for granted|take me for granted|treat me|treated me|cheated|flirt*|lied to me|lie to me|lied too|lied first|let yourself go|let (me|us) down|stopped (being|wanting|loving|touching|talking|sleeping (with|in|next|beside)|having|caring|making|trying|looking|kissing|listening|showing|paying)|quit (trying|loving|being)|threw (it|that|things|a)|throw (it|that|things|a)|bit my head|bite my head|jump down|jump on|pick fights|picked fights|picked a fight|pick a fight|started (the|that|this|a) fight|start fights|put me down|put me last|put the (kids|baby)|put your (job|work|mother|family|friends|career)|chose your (job|work|mother|family|friends|career)|push my buttons|pushed my buttons|pushed me away|push me away|pulled away|pull away|drifted|distanced|withdrew|withdraw|close off|closed off|closed yourself|complain*|bitch*|lectur*|moan*|sulk*|fight about|fought|spend (all|too|so|more|money|hours|your)|spent (all|too|so|more|money|hours|your|the whole)|work (all|too|so|late|non)|worked (all|too|so|late)|blame me|blamed me|attack*|corner*|suffocat*|smother*|drive me (crazy|away|mad|nuts)|drove me (crazy|away|mad|nuts)|told me to|dared me|pushed for|guilt me|guilted|manipulat*|hold (it|that|things) (over|against)|held (it|that|things) (over|against)|keep (bringing|throwing|asking|accusing|checking|score)|kept (bringing|throwing|accusing|checking|score|comparing|rejecting|saying no|asking for)|brought (it|this) on|gave me (the (cold|silent)|no|nothing|so little|hell|grief)|give me (the (cold|silent)|no|nothing|hell|grief)|made (my life|it (so|too|very|hard|impossible|clear))|make (my life|it (so|too|very|hard|impossible))|did (it|the same) (first|too)|do the same',
    hard: 'bad|rough|hard|tough|horrible|awful|terrible|long|stressful|crazy|insane|difficult|brutal|lousy|shitty|dark|low|dreadful|miserable|rotten|exhausting|hellish|hectic|weird|confusing|trying|painful|busy|nightmare',
    span: 'day|days|week|weeks|night|month|months|year|years|time|times|stretch|season|winter|summer|spring|period|phase|patch|spell|place|spot|moment|shift|quarter|semester|pregnancy|childhood|upbringing|divorce|breakup|move|stage|point',
    // What cannot act by itself: where it is the one that acts, the writer has left the sentence.
    thing:
      'night|evening|day|weekend|party|dinner|situation|temptation|curiosity|opportunity|chance|savings|cash|money|line|lines|boundary|boundaries|friendship|communication|trust|distance|feelings|feeling|chemistry|attraction|conversation|conversations|chat|chats|texting|messages|emails|flirting|mood|moment|wine|music|trip|account|accounts|password|debt|debts|bets|betting|gambling|game|spending|drinking|lie|lies|secret|secrets|affair|fling|kiss|thing|things|stuff|relationship|connection|truth|promise|promises|details|dates|plan|plans|habit|habits|urge|urges|romance|passion|loan|loans|numbers|bills|confidences|respect|honesty|intimacy|atmosphere|circumstances|fate|life|timing|excitement|alcohol|events|desire|lust|loneliness|fund|funds|balance|credit|card|cards|appointment|anniversary|birthday|email|message|text|texts|drinks|lunch|lunches|coffee|joke|jokes|banter|hug|massage|dance|word|words|mistake|mistakes|problem|problems|tension',
    acted:
      '!(lasted|existed|ended|included|belonged|needed|started (in|on)|continued) *ed|went|got|took|came|became|grew|led|ran|won|broke|fell|began|kept|spun|flew|left|hit|turned|built|blew|spread|rose|sank|dried|bled|drew|swept|stuck|slid|drove|spoke|wore|snuck|crept|started|threw|gave|made me|did',
    faulty:
      'cold|distant|critical|controlling|jealous|angry|mean|moody|busy|unavailable|negative|demanding|needy|clingy|difficult|impossible|lazy|boring|bossy|nagging|suspicious|paranoid|dismissive|absent|checked out|wrapped up|obsessed|caught up|buried in|glued to|harsh|cruel|aggressive|dramatic|sensitive|crazy|strict|stingy|selfish|unreasonable|focused on|preoccupied|judgmental|bitter|closed off|hard on me|hard to (talk|live|please|reach)|no (fun|help)|the (one|reason)|on (your|me|my)|tired for|tired to|into (the|your)|in (bed|your own)|away|gone|working|out (with|all)|at work',
    participle:
      '*ed|made|said|told|sent|spent|kept|broken|lost|taken|done|hurt|given|left|hidden|put|written|gone|shared|let|seen|drunk|bought|sold|paid|forgotten|thrown|held|led|brought|drawn',
    deed: 'lied|cheated|kissed|slept|went|drank|gambled|hid|wrote|texted|messaged|called|spent|did|stayed|ended|turned|looked|started|needed|reached|acted|snapped|kept|said|met|saw|took|told|let|got|found|fell|gave|made|missed|forgot|bought|stopped|answered|downloaded|signed|flirted|came|relapsed|used|stole|borrowed|shouted|yelled|deleted|bet|smoked',
  },
};

export const honest: HonestPhrases = {
  turns: ['but', 'because', 'although', 'though', 'however'],
  before: [
    // Said before, and told now.
    '(i|and|then) ..1 (told|swore|promised|texted) (you|him|her|them|everyone|your|my|our|myself)',
    'i (used to|kept) (say|saying|tell|telling|blame|blaming|call|calling)',
    '<!what (i|and|then) ..1 (said|claimed|pretended|insisted|swore|acted as if|acted as though|acted like|convinced myself|let you think|let you believe|made it sound|called it|called you|called that|wrote that|blamed|explained)',
    '(used to|would|could|want to|wanted to|tried to|easy to|tempting to|going to|like to|love to|wish i could|not here to|let myself|will not) (say|tell|blame|list|claim|pretend|hide behind|call it|point to|explain|argue|use)',
    'not (say|tell you|blame|claim|pretend|hide behind|use)',
    '(excuse|excuses|story|stories|lie|lies|line|version|alibi) (i (told|used|gave)|was|were|like|that|about)',
    'calling (it|that|you)',
    '(i|and|then) ..1 (made|had|let|convinced) ..2 (think|believe|doubt|feel|feel like|say|call)',
    '(asked|ask|asking) (me|us)? ..4 (if|whether|about|how|why|where|who)',
    '(told|telling|tell|swore to|promised|assured|convinced|texted|wrote) (you|him|her|them|everyone|everybody|people|my _|your _|our _|the _) ..1',
    '(easy|easier|tempting|simpler|convenient) (to|for me to)',
    'if i (was|had|were)',
    // Denied.
    '(it|this|that|which|stress|fault|reason|alcohol|drink|work|wine) (was|is) not',
    '(was|is|were|are) not (about|because|your|why|that|just|only|the|a|an|due)',
    'not (because|that|just|only|about|due)',
    'nobody !(perfect|is)|no one !is|nothing|neither',
    '(you|she|he|they) (did not|do not|never|were not|are not|should not|had no|have no|had nothing|did nothing)',
    '(do not|did not|never|please) (think|believe|let|tell yourself|say|want you to|expect|mean that)',
    '(without|instead of|rather than|no matter|regardless|even if|even though|even when|whether|as if|as though)',
    'i (wish|would like|d like) (i could say|to say|it was)',
    '(mistake|drunk|weak|excuse) is (the|a|what) (word|i)',
  ],
  after: [
    '(no|not an|not any|never an|isn an) (excuse|excuses|reason|justification|explanation|defense)',
    '(not|nothing) ..2 (excuse|excuses|justify|justifies|change|changes|(explain|explains) (that|this|what|anything|any)|(make|makes) (it|that|this) (right|less|okay|ok|better))',
    '(was|is|were|that|all) ..1 (a lie|lies|blame|bullshit|an excuse|excuses|my excuse|me hiding|hiding|untrue|not true|unfair|cowardly|gaslighting|manipulation|manipulative)',
    '(i|and) (take|took|taking) ..1 back',
    '(i did it|did it|went|lied) anyway',
    'none of (that|this|it|those) !would',
    '(i|and) (still|also) (chose|choose|went|meant|knew|decided|made|lied|did|kept|had|got|said)',
    '(but|and) ..4 (i (chose|decided|did it !(because|for|when|only)|picked|made|am the one|was the one)|did not (book|make|send|write|open|force|type|buy|do|put|choose|cheat|lie|pour))',
    '(is|was|are|am) (not (why|the reason)|on me|mine|my own|all me|my (choice|fault|doing|decision|responsibility))',
    '(you (did not|did nothing|never did)|your) ..2 (this|cause|fault|deserve|wrong|anything|nothing)',
    '^ i (lied|was lying) !when $',
    'without (lying|cheating|hurting|hiding|betraying|stealing)',
    '(that|it) was my (choice|decision)',
  ],
};

import { alarmFinder } from '@roadback/domain/alarming-words';
import { others } from './alarming-words/others.js';
import { partner } from './alarming-words/partner.js';
import { selfHarm } from './alarming-words/self-harm.js';

/** All phrases that are looked for where a practice wants it; few on purpose, and never a reason not to read (docs/decisions/0051). */
export const alarmingPhrases = [...selfHarm, ...partner, ...others];

/** What a text may be about, whichever of the two languages it is in. */
export const alarmsIn = alarmFinder(alarmingPhrases);

/** Those about oneself, in both languages: a phone goes by them, and by no other. */
export const phrasesAboutOneself: readonly string[] = selfHarm.flatMap(({ phrases }) => phrases);

import type { ExerciseContent } from '@roadback/domain/exercise';
import { aFairWeek } from './exercises/a-fair-week.js';
import { answeringWithoutABut } from './exercises/answering-without-a-but.js';
import { askForItNow } from './exercises/ask-for-it-now.js';
import { beforeTheHardDay } from './exercises/before-the-hard-day.js';
import { dayAhead } from './exercises/day-ahead.js';
import { excuseToOwnership } from './exercises/excuse-to-ownership.js';
import { heardRight } from './exercises/heard-right.js';
import { howItIsNow } from './exercises/how-it-is-now.js';
import { howMuchIWantToKnow } from './exercises/how-much-i-want-to-know.js';
import { iNoticed } from './exercises/i-noticed.js';
import { iSaidIWould } from './exercises/i-said-i-would.js';
import { ifTheyGetInTouch } from './exercises/if-they-get-in-touch.js';
import { myOwnGround } from './exercises/my-own-ground.js';
import { oneSteadyRitual } from './exercises/one-steady-ritual.js';
import { oneThingYouDid } from './exercises/one-thing-you-did.js';
import { ownOneMoment } from './exercises/own-one-moment.js';
import { patternBeforeTheLapse } from './exercises/pattern-before-the-lapse.js';
import { pauseAgreement } from './exercises/pause-agreement.js';
import { questionParkingLot } from './exercises/question-parking-lot.js';
import { reassureDontDefend } from './exercises/reassure-dont-defend.js';
import { repairWithinADay } from './exercises/repair-within-a-day.js';
import { rippleMap } from './exercises/ripple-map.js';
import { sayItBack } from './exercises/say-it-back.js';
import { smallPromisesBoard } from './exercises/small-promises-board.js';
import { smallTruths } from './exercises/small-truths.js';
import { speakingWithoutWeapons } from './exercises/speaking-without-weapons.js';
import { stayingInTheRoom } from './exercises/staying-in-the-room.js';
import { tenMinutesOfListening } from './exercises/ten-minutes-of-listening.js';
import { theStorySoFar } from './exercises/the-story-so-far.js';
import { theUrgeToCheck } from './exercises/the-urge-to-check.js';
import { twentyMinutesForQuestions } from './exercises/twenty-minutes-for-questions.js';
import { twoViewsOfTheWeek } from './exercises/two-views-of-the-week.js';
import { weatherOfTheDay } from './exercises/weather-of-the-day.js';
import { whatHelpsWhenIAsk } from './exercises/what-helps-when-i-ask.js';
import { whatIDecideMyself } from './exercises/what-i-decide-myself.js';
import { whatIHeardAndWillDo } from './exercises/what-i-heard-and-will-do.js';
import { whatIKnowAndWhatIFear } from './exercises/what-i-know-and-what-i-fear.js';
import { whatINeedMostThisWeek } from './exercises/what-i-need-most-this-week.js';
import { whatINeedToFeelSafe } from './exercises/what-i-need-to-feel-safe.js';
import { whatItWasLikeForMe } from './exercises/what-it-was-like-for-me.js';
import { whatRepairWouldLookLike } from './exercises/what-repair-would-look-like.js';
import { whatSafeLooksLike } from './exercises/what-safe-looks-like.js';
import { whatSteadiesMe } from './exercises/what-steadies-me.js';
import { whenINoticeItEarly } from './exercises/when-i-notice-it-early.js';
import { whyIAmHere } from './exercises/why-i-am-here.js';

/**
 * The platform's own exercises, by track, in the order in which a counselor is likely to reach for them.
 * Informed by practice and written for this library; every practice sees them, none can change them.
 */
export const platformExercises: readonly ExerciseContent[] = [
  ownOneMoment,
  excuseToOwnership,
  sayItBack,
  rippleMap,
  whatRepairWouldLookLike,
  whyIAmHere,
  whatItWasLikeForMe,
  whatIHeardAndWillDo,
  heardRight,

  questionParkingLot,
  whatHelpsWhenIAsk,
  answeringWithoutABut,
  smallTruths,
  dayAhead,
  theUrgeToCheck,
  twentyMinutesForQuestions,
  howMuchIWantToKnow,
  ifTheyGetInTouch,
  whatSafeLooksLike,

  smallPromisesBoard,
  iNoticed,
  patternBeforeTheLapse,
  twoViewsOfTheWeek,
  oneSteadyRitual,
  iSaidIWould,
  whenINoticeItEarly,
  aFairWeek,
  repairWithinADay,
  oneThingYouDid,

  weatherOfTheDay,
  pauseAgreement,
  reassureDontDefend,
  tenMinutesOfListening,
  beforeTheHardDay,
  whatSteadiesMe,
  stayingInTheRoom,
  howItIsNow,
  theStorySoFar,
  whatINeedMostThisWeek,

  myOwnGround,
  whatINeedToFeelSafe,
  askForItNow,
  speakingWithoutWeapons,
  whatIDecideMyself,
  whatIKnowAndWhatIFear,
];

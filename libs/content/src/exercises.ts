import type { ExerciseContent } from '@roadback/domain/exercise';
import { answeringWithoutABut } from './exercises/answering-without-a-but.js';
import { askForItNow } from './exercises/ask-for-it-now.js';
import { beforeTheHardDay } from './exercises/before-the-hard-day.js';
import { dayAhead } from './exercises/day-ahead.js';
import { excuseToOwnership } from './exercises/excuse-to-ownership.js';
import { iNoticed } from './exercises/i-noticed.js';
import { myOwnGround } from './exercises/my-own-ground.js';
import { oneSteadyRitual } from './exercises/one-steady-ritual.js';
import { ownOneMoment } from './exercises/own-one-moment.js';
import { patternBeforeTheLapse } from './exercises/pattern-before-the-lapse.js';
import { pauseAgreement } from './exercises/pause-agreement.js';
import { questionParkingLot } from './exercises/question-parking-lot.js';
import { reassureDontDefend } from './exercises/reassure-dont-defend.js';
import { rippleMap } from './exercises/ripple-map.js';
import { sayItBack } from './exercises/say-it-back.js';
import { smallPromisesBoard } from './exercises/small-promises-board.js';
import { smallTruths } from './exercises/small-truths.js';
import { speakingWithoutWeapons } from './exercises/speaking-without-weapons.js';
import { tenMinutesOfListening } from './exercises/ten-minutes-of-listening.js';
import { twoViewsOfTheWeek } from './exercises/two-views-of-the-week.js';
import { weatherOfTheDay } from './exercises/weather-of-the-day.js';
import { whatHelpsWhenIAsk } from './exercises/what-helps-when-i-ask.js';
import { whatINeedToFeelSafe } from './exercises/what-i-need-to-feel-safe.js';
import { whatRepairWouldLookLike } from './exercises/what-repair-would-look-like.js';

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

  questionParkingLot,
  whatHelpsWhenIAsk,
  answeringWithoutABut,
  smallTruths,
  dayAhead,

  smallPromisesBoard,
  iNoticed,
  patternBeforeTheLapse,
  twoViewsOfTheWeek,
  oneSteadyRitual,

  weatherOfTheDay,
  pauseAgreement,
  reassureDontDefend,
  tenMinutesOfListening,
  beforeTheHardDay,

  myOwnGround,
  whatINeedToFeelSafe,
  askForItNow,
  speakingWithoutWeapons,
];

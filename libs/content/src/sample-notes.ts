import type { RoadmapStep } from '@roadback/domain/roadmap';

/** How a check-in calls its day, 1 hard to 5 close. */
export type Feel = 1 | 2 | 3 | 4 | 5;

/** Whose note it could be; EITHER fits both partners. */
export type NoteWriter = 'HURT' | 'REBUILDING' | 'EITHER';

export interface SampleNote {
  feel: Feel;
  writer: NoteWriter;
  text: string;
}

/** Invented check-in notes of one day. */
export const checkInNotes: readonly SampleNote[] = [
  { feel: 1, writer: 'HURT', text: 'The date on the milk was enough. I spent the evening in the bath with the door shut.' },
  { feel: 1, writer: 'HURT', text: 'Woke at three and did not find my way back to sleep.' },
  {
    feel: 1,
    writer: 'REBUILDING',
    text: 'I was asked the same question four times and got loud at the fourth. I went back in and said sorry for getting loud.',
  },
  { feel: 1, writer: 'EITHER', text: 'A long day of being polite to each other.' },
  { feel: 1, writer: 'EITHER', text: 'We stopped the talk after five minutes. It was right to stop.' },
  { feel: 2, writer: 'HURT', text: 'A song in the car. It took an hour to come down.' },
  { feel: 2, writer: 'HURT', text: 'Fine at work, and then the drive home.' },
  { feel: 2, writer: 'REBUILDING', text: 'I wanted to explain so badly. Mostly I did not.' },
  { feel: 2, writer: 'EITHER', text: 'Little sleep, short fuse. No fight.' },
  { feel: 2, writer: 'EITHER', text: 'My parents called and asked how we are. I did not know what to say.' },
  { feel: 3, writer: 'HURT', text: 'Thought about it less than I expected. Noticed that only at night.' },
  { feel: 3, writer: 'REBUILDING', text: 'I called when I said I would. Short call, no warmth, and that is all right.' },
  { feel: 3, writer: 'EITHER', text: 'An ordinary day. I had forgotten what that is.' },
  { feel: 3, writer: 'EITHER', text: 'Shopping, laundry, homework with the kids. We worked well as a team.' },
  { feel: 3, writer: 'EITHER', text: 'Neither good nor bad. Tired.' },
  { feel: 4, writer: 'HURT', text: 'I was told about the late meeting before I could worry.' },
  { feel: 4, writer: 'REBUILDING', text: 'We walked for half an hour. I listened more than I talked.' },
  { feel: 4, writer: 'EITHER', text: 'Laughed at the same thing in the film.' },
  { feel: 4, writer: 'EITHER', text: 'Hard talk, and it ended well. We both said thank you.' },
  { feel: 4, writer: 'EITHER', text: 'Slept seven hours.' },
  { feel: 5, writer: 'HURT', text: 'I cried and it was all right to cry. I did not have to look after anyone.' },
  { feel: 5, writer: 'REBUILDING', text: 'I was asked how I am. I had not expected it.' },
  { feel: 5, writer: 'EITHER', text: 'Breakfast on the steps, in the sun. Nobody was in a hurry.' },
  { feel: 5, writer: 'EITHER', text: 'We told the children about the plan for the summer, and meant it.' },
  { feel: 5, writer: 'EITHER', text: 'A quiet evening. It felt like ours.' },
];

/** Short answers of a counselor to something that was sent. They name nobody and fit every exercise, whoever wrote. */
export const counselorReplies: readonly string[] = [
  'Thank you for writing this so plainly. Let us start with it when we meet.',
  'I could tell that this was not easy to write. It was clear all the same.',
  'This is clear and concrete. Nothing to add for today.',
  'I read this twice. Please bring it to our next session and we will go slowly.',
  'It makes sense that this was loud this week. You do not have to solve it before we meet.',
  'You took your time with this, and it shows.',
  'Short and honest. Keep it as small as this.',
  'I would like to hear more about the moment just before. A line is enough, or we talk about it.',
  'An open end is fine here. We have time.',
  'You stayed with something uncomfortable. That is what we are practicing.',
  'Thank you. This helps me to understand what the week was like for you.',
  'There is one sentence in here that I would like you to read aloud when we meet.',
  'Thank you. I will ask about your sleep first when we meet.',
  'A full week, and you still wrote. Do less next week if you need to.',
  'I can see what changed since the last one. We will put both next to each other in the session.',
  'You do not owe anyone a better answer than this.',
  'I have a question about this, and it can wait until we meet.',
];

export interface SampleMove {
  step: RoadmapStep;
  act: 'open' | 'complete' | 'step-back';
  /** For the record; staff alone read it. */
  reason: string;
  /** What both partners read. */
  wordsForBoth: string;
}

/** Why a counselor moved a step, with words for both: one to open, to complete and to come back, for every step. */
export const stepMoves: readonly SampleMove[] = [
  {
    step: 'RESPONSIBILITY',
    act: 'open',
    reason: 'Individual sessions done with both. Conflict has calmed enough to name what happened without a fight in the room.',
    wordsForBoth: 'We begin by naming what happened, plainly and without hurry. Nobody has to answer it yet.',
  },
  {
    step: 'RESPONSIBILITY',
    act: 'complete',
    reason: 'Apology delivered in session and received as sincere. Excuses rare over the last month; owned when pointed out.',
    wordsForBoth: 'What happened has been said and heard. It does not have to be proved again each week.',
  },
  {
    step: 'RESPONSIBILITY',
    act: 'step-back',
    reason: 'A further part of the story was told in session on Tuesday. It needs to be owned before questions go on.',
    wordsForBoth: 'Something more was said, and it deserves its own time. What you have done so far stays.',
  },
  {
    step: 'TRANSPARENCY',
    act: 'open',
    reason: 'Questions come up nightly and end late. A time and a form for them is needed; both agree to try.',
    wordsForBoth: 'Questions get a time and a place now. Asking again is fine, and so is a pause.',
  },
  {
    step: 'TRANSPARENCY',
    act: 'complete',
    reason: 'Questions have become fewer and are answered in full. Small things are told unasked in most weeks.',
    wordsForBoth: 'Openness has become more of a habit. Questions stay welcome for as long as they come.',
  },
  {
    step: 'TRANSPARENCY',
    act: 'step-back',
    reason: 'Two answers of last month turned out to be partial. Both want the agreed times for questions back.',
    wordsForBoth: 'We go back to fixed times for questions for a while. You know the way this time.',
  },
  {
    step: 'CHANGED_BEHAVIOR',
    act: 'open',
    reason: 'Words are in place; now small, visible acts. Agreed on two promises a week at most.',
    wordsForBoth: 'From here on it is about small things, done when they were said. Few, and steady.',
  },
  {
    step: 'CHANGED_BEHAVIOR',
    act: 'complete',
    reason: 'Five months of small promises, most kept or changed ahead of time. Both describe the weeks in much the same way.',
    wordsForBoth: 'Many small promises have held. They may now become ordinary life, without a list.',
  },
  {
    step: 'CHANGED_BEHAVIOR',
    act: 'step-back',
    reason: 'A promise was let go three weeks in a row and covered up. Owned in session; start again with one.',
    wordsForBoth: 'We start again with one promise at a time. What was built before this counts.',
  },
  {
    step: 'PATIENCE',
    act: 'open',
    reason: 'The pain returns without warning around family dates. Practice in answering it is needed beside the other steps.',
    wordsForBoth: 'Hard days are expected now and then. We practice how to meet them, each in their own time.',
  },
  {
    step: 'PATIENCE',
    act: 'complete',
    reason: 'Hard days still come and are met without a fight in most cases. Both know the pause and use it.',
    wordsForBoth: 'You have found your own way through hard days. They may still come, and you know what to do.',
  },
  {
    step: 'PATIENCE',
    act: 'step-back',
    reason: 'The anniversary brought the pain back strongly, and defending with it. Both asked for more support for some weeks.',
    wordsForBoth: 'The last weeks were heavy. We take more time for them again.',
  },
];

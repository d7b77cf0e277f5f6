// The words that fill a dataset: those of the demo, so that rows are as long as real ones.
import { platformExercises } from '@roadback/content/exercises';
import { sampleAnswers } from '@roadback/content/sample-answers';
import { checkInNotes, counselorReplies, stepMoves } from '@roadback/content/sample-notes';
import { demoCouples } from '@roadback/builders/demo-couples';

/** Names are sorted by every one of the compared servers in its own way; plain letters sort alike in all of them. */
const plain = name => name.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Only what both partners may do is given out, so that any couple can have it. */
const exercises = platformExercises
  .filter(({ role, safetyClass, slug }) => role === 'EITHER' && safetyClass === 'OPEN' && sampleAnswers[slug]?.length > 0)
  .map(({ slug }) => slug);

export const words = {
  firstNames: demoCouples.map(({ names }) => plain(names[0])),
  secondNames: demoCouples.map(({ names }) => plain(names[1])),
  families: demoCouples.map(({ family }) => plain(family[0])),
  focuses: demoCouples.map(({ focus }) => focus).filter(Boolean),
  exercises,
  answers: Object.fromEntries(exercises.map(slug => [slug, sampleAnswers[slug]])),
  notes: [1, 2, 3, 4, 5].map(feel => checkInNotes.filter(note => note.feel === feel).map(note => note.text)),
  replies: counselorReplies,
  reason: stepMoves[0].reason,
  wordsForBoth: stepMoves[0].wordsForBoth,
};

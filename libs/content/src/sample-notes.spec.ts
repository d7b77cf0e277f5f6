import { roadmapSteps, shortestReason } from '@roadback/domain/roadmap';
import { checkInNotes, counselorReplies, stepMoves } from './sample-notes.js';

describe('sample notes', () => {
  it('has notes for every mood, for each writer', () => {
    expect(checkInNotes.length).toBeGreaterThanOrEqual(20);
    for (const feel of [1, 2, 3, 4, 5]) {
      const writers = new Set(checkInNotes.filter(note => note.feel === feel).map(note => note.writer));
      expect(writers).toEqual(new Set(['HURT', 'REBUILDING', 'EITHER']));
    }
  });

  it('has replies enough that two in a row differ', () => {
    expect(new Set(counselorReplies).size).toBe(counselorReplies.length);
    expect(counselorReplies.length).toBeGreaterThanOrEqual(15);
  });

  it.each(roadmapSteps)('R1, R2: has a reason and words for both for each act in %s', step => {
    const moves = stepMoves.filter(move => move.step === step);
    expect(moves.map(move => move.act).sort()).toEqual(['complete', 'open', 'step-back']);
    for (const move of moves) expect(move.reason.length).toBeGreaterThanOrEqual(shortestReason);
  });

  it('R17: words for both name no role, and never the reason for the record', () => {
    for (const { reason, wordsForBoth } of stepMoves) {
      expect(wordsForBoth).not.toMatch(/hurt partner|rebuilding|betray|unfaithful|lapse/i);
      expect(wordsForBoth).not.toContain(reason);
    }
  });
});

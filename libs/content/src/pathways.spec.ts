import type { ExerciseRole } from '@roadback/domain/exercise';
import { daysOf, weeksOf, type PathwayRecipients } from '@roadback/domain/pathway';
import { isRule, longestOpenHours } from '@roadback/domain/schedule';
import { platformExercises } from './exercises.js';
import { platformPathways } from './pathways.js';

const exercises = new Map(platformExercises.map(exercise => [exercise.slug, exercise]));
const madeFor: Record<PathwayRecipients, ExerciseRole[]> = {
  HURT: ['HURT', 'EITHER'],
  REBUILDING: ['REBUILDING', 'EITHER'],
  EACH: ['EITHER'],
  TOGETHER: ['TOGETHER', 'EITHER'],
};

describe('the platform’s pathways', () => {
  it('are at least six, each under its own slug', () => {
    expect(platformPathways.length).toBeGreaterThanOrEqual(6);
    expect(new Set(platformPathways.map(pathway => pathway.slug)).size).toBe(platformPathways.length);
  });
});

describe.each(platformPathways.map(pathway => [pathway.slug, pathway] as const))('%s', (slug, pathway) => {
  it('says everything in English and in Spanish, calmly', () => {
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const words of [pathway.title, pathway.summary, pathway.counselorGuide]) {
      expect(words.en).not.toBe(words.es);
      for (const text of [words.en, words.es]) {
        expect(text.trim()).toBe(text);
        expect(text.length).toBeGreaterThan(5);
        expect(text).not.toMatch(/[!¡{}@]/);
      }
    }
  });

  it('R15: treats no way out as success', () => {
    for (const words of [pathway.title, pathway.summary, pathway.counselorGuide]) {
      expect(words.en).not.toMatch(/save your|stay together|success/i);
      expect(words.es).not.toMatch(/salvar|éxito/i);
    }
  });

  it('gives each partner exercises that are there and made for them', () => {
    expect(new Set(pathway.entries.map(entry => entry.key)).size).toBe(pathway.entries.length);
    expect(pathway.entries.length).toBeLessThanOrEqual(12);
    for (const { exercise, recipients } of pathway.entries) {
      expect([exercise, exercises.has(exercise)]).toEqual([exercise, true]);
      expect(madeFor[recipients]).toContain(exercises.get(exercise)!.role);
    }
    for (const partner of ['HURT', 'REBUILDING'] as const)
      expect(pathway.entries.some(({ recipients }) => recipients === partner || recipients === 'EACH' || recipients === 'TOGETHER')).toBe(
        true,
      );
  });

  it('comes to an end: each rule counts days or weeks, and no task outlives what a schedule allows', () => {
    for (const { rule, day, opensAt, openForHours } of pathway.entries) {
      expect(rule === null || (isRule(rule) && /^FREQ=(DAILY|WEEKLY)(;INTERVAL=\d)?;COUNT=\d+$/.test(rule))).toBe(true);
      expect(day).toBeGreaterThanOrEqual(0);
      expect(opensAt).toMatch(/^(0[7-9]|1\d|20):[0-5]0$/);
      expect(openForHours).toBeLessThanOrEqual(longestOpenHours);
    }
    expect(weeksOf(pathway.entries)).toBeLessThanOrEqual(53);
  });

  it('R8: begins for both within its first days and asks of nobody more than three things a day', () => {
    for (const partner of ['HURT', 'REBUILDING'] as const) {
      const own = pathway.entries.filter(({ recipients }) => [partner, 'EACH', 'TOGETHER'].includes(recipients));
      const days = own.flatMap(daysOf);
      expect(Math.min(...days)).toBeLessThanOrEqual(28);
      for (const day of days) expect(days.filter(each => each === day).length).toBeLessThanOrEqual(3);
    }
  });
});

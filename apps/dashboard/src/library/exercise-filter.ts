import type { DashboardLocale } from '@roadback/messages/dashboard';
import type { ExerciseFieldsFragment, ExerciseRole, Track } from '../generated/graphql';

export type Exercise = ExerciseFieldsFragment;

export interface ExerciseFilter {
  search: string;
  tracks: readonly Track[];
  roles: readonly ExerciseRole[];
  isShort: boolean;
  isWithoutCaution: boolean;
  /** The practice's own alone. */
  isOwn: boolean;
}

export const noFilter: ExerciseFilter = { search: '', tracks: [], roles: [], isShort: false, isWithoutCaution: false, isOwn: false };

const short = 15;

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether an exercise matches; within tracks and within roles one match is enough. */
export function matches(exercise: Exercise, filter: ExerciseFilter, language: DashboardLocale): boolean {
  const text = plain(`${exercise.title[language]} ${exercise.summary[language]}`);
  return (
    text.includes(plain(filter.search.trim())) &&
    (filter.tracks.length === 0 || filter.tracks.includes(exercise.track)) &&
    (filter.roles.length === 0 || filter.roles.includes(exercise.role)) &&
    (!filter.isOwn || exercise.isOwn) &&
    (!filter.isShort || exercise.minutes < short) &&
    (!filter.isWithoutCaution || (exercise.caution === null && exercise.safetyClass === 'OPEN'))
  );
}

export const toggled = <Value>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter(each => each !== value) : [...values, value];

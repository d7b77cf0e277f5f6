import type { Client } from 'pg';

export interface PracticeOptions {
  seed: number;
  number: number;
  couples: number;
  days: number;
  /** `YYYY-MM-DD`; the past is told backwards from it. */
  today: string;
}

export function practiceIdOf(seed: number, number: number): string;
export function fillPractice(client: Client, options: PracticeOptions): Promise<void>;
export function dayOf(instant: Date): string;

import { randomUUID } from 'node:crypto';
import { createClient, type Client } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';
import { AnswerQuestion, AskQuestion, MoveStep } from './operations.js';
import type { App, Person } from './person.js';
import type { TestCouple } from './practice.js';
import { product } from './product.js';

/** What a screen was told. */
export interface Told {
  cursor: string;
  isWhole: boolean;
  changes: { kind: 'ALERT' | 'SUBMISSION' | 'TASK' | 'NEWS'; coupleId: string }[];
}

export const liveDocument = 'subscription Live($after: Secret) { live(after: $after) { cursor isWhole changes { kind coupleId } } }';

interface Opening {
  after?: string | null;
  port?: number;
  query?: string;
  variables?: Record<string, unknown>;
  origin?: string | null;
  app?: App;
  cookie?: string | null;
  address?: string;
  /** Comes back by itself when it was closed, as the apps do. */
  retries?: number;
}

/** A socket as one of the apps opens it, and everything that came through it. */
export class OpenScreen {
  readonly told: Told[] = [];
  readonly errors: { code?: string; reason?: string }[] = [];
  readonly closedWith: number[] = [];
  isOver = false;
  fault: unknown;
  private readonly client: Client;

  constructor(person: Pick<Person, 'app' | 'cookie'>, opening: Opening = {}) {
    const { port = product.port, origin = 'http://localhost', app = person.app, cookie = person.cookie, address, retries = 0 } = opening;
    const headers = {
      ...(origin !== null && { origin }),
      ...(cookie && { cookie }),
      'x-forwarded-for': address ?? `10.9.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`,
    };
    class AsBrowser extends WebSocket {
      constructor(url: string, protocols: string | string[]) {
        super(url, protocols, { headers });
      }
    }
    this.client = createClient({
      url: `ws://127.0.0.1:${port}/live`,
      webSocketImpl: AsBrowser,
      connectionParams: { app },
      retryAttempts: retries,
      retryWait: () => new Promise(resolve => setTimeout(resolve, 100)),
      shouldRetry: () => true,
      onNonLazyError: () => undefined,
    });
    this.client.on('closed', event => this.closedWith.push((event as { code: number }).code));
    const told = this.told;
    const variables = opening.variables ?? {
      get after() {
        return told.at(-1)?.cursor ?? opening.after ?? null;
      },
    };
    this.client.subscribe(
      { query: opening.query ?? liveDocument, variables },
      {
        next: ({ data, errors }) => {
          if (data?.live) this.told.push(data.live as Told);
          for (const error of errors ?? []) this.errors.push((error.extensions ?? {}) as { code?: string });
        },
        error: fault => {
          this.fault = fault;
          if (Array.isArray(fault)) for (const each of fault as { extensions?: object }[]) this.errors.push(each.extensions ?? {});
          this.isOver = true;
        },
        complete: () => (this.isOver = true),
      },
    );
  }

  /** Kinds in the order in which they were told, without the first word, which only says where one stands. */
  get kinds(): string[] {
    return this.told.flatMap(({ changes }) => changes.map(({ kind }) => kind));
  }

  /** Resolves once `isSo`. */
  async until(isSo: (screen: this) => boolean, patienceMs = 10_000): Promise<this> {
    for (const end = Date.now() + patienceMs; !isSo(this); await new Promise(resolve => setTimeout(resolve, 15)))
      if (Date.now() > end) throw new Error(`still ${JSON.stringify([this.told, this.errors, this.closedWith, String(this.fault)])}`);
    return this;
  }

  /** It stands, and was told so. */
  stands = (): Promise<this> => this.until(({ told }) => told.length > 0);

  async close(): Promise<void> {
    await this.client.dispose();
  }
}

const opened: OpenScreen[] = [];

export function openScreen(person: Pick<Person, 'app' | 'cookie'>, opening: Opening = {}): OpenScreen {
  const screen = new OpenScreen(person, opening);
  opened.push(screen);
  return screen;
}

/** After each test of a file: no socket stays. */
export const closeScreens = async (): Promise<void> => {
  await Promise.all(opened.splice(0).map(screen => screen.close()));
};

/** Long enough for what would have come to have come. */
export const aWhile = () => new Promise(resolve => setTimeout(resolve, 700));

/** Jonah answers, and answers anew, which raises an alert. */
export async function raisesAlert({ counselor, planId, maya, jonah }: TestCouple): Promise<void> {
  await counselor.does(MoveStep, { input: { planId, step: 'TRANSPARENCY', act: 'OPEN', reason: 'Both asked for it.' } });
  const asked = { words: 'When did it end?', urgency: 'NEXT_WINDOW', visibility: 'SHARED', idempotencyKey: randomUUID() };
  const { id: questionId } = await maya.does(AskQuestion, { input: asked });
  for (const words of ['In May.', 'In June.'])
    await jonah.does(AnswerQuestion, { input: { questionId, kind: 'FULLY', words, idempotencyKey: randomUUID() } });
}

/** An event as the product writes it, in a transaction that stays open until it is told to end. Of a task it names whose it is. */
export async function lateNote({ id }: TestCouple, practiceId: string, client: Person | null = null, woken = client ? [client] : []) {
  const open = new pg.Client({ connectionString: product.urls.owner });
  await open.connect();
  await open.query('begin');
  await open.query(
    'insert into jobs.live_event (practice_id, id, couple_id, client_id, kind, made_at) values ($1, $2, $3, $4, $5, now())',
    [practiceId, randomUUID(), id, client?.id ?? null, client ? 'TASK' : 'SUBMISSION'],
  );
  return async () => {
    await open.query("select pg_notify('live', $1)", [[practiceId, ...woken.map(person => person.id)].join(' ')]);
    await open.query('commit');
    await open.end();
  };
}

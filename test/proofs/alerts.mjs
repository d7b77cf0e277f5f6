import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';

export const shows = 'alerts reach an open page within 2 s through any of two API processes (p99 of 200), and none is lost';

const alerts = 200;
const mostMs = 2_000;
/** Between two alerts: what a busy practice never sees, and still one after the other. */
const pauseMs = 50;
const liveDocument = 'subscription { live { isWhole changes { kind coupleId } } }';

export async function prove({ say, startProduct, whenDone }) {
  const { sealWith } = await import('@roadback/builders/sealed');
  const { People } = await import('@roadback/builders/people');
  const { Care } = await import('@roadback/builders/care');
  const { startChild } = await import('@roadback/local/children');
  const { freePort } = await import('@roadback/local/embedded-postgres');
  const { testProvider } = await import('../support/master-key.mjs');
  const product = await startProduct({ name: 'proof-alerts' });
  say('a second API on the same database');
  const secondPort = await freePort();
  const second = await startChild('api', { ...product.settings, PORT: String(secondPort) }, { isQuiet: true });
  whenDone(() => second.stop());
  const db = sealWith(new pg.Client({ connectionString: product.urls.owner }), testProvider);
  await db.connect();
  whenDone(() => db.end());

  say('couples and their counselor');
  const now = new Date();
  const people = new People(db, now);
  const practice = await people.practice({ timeZone: 'UTC' });
  const counselor = await people.staff(practice, 'Dr. Ada Okafor', ['COUNSELOR']);
  const counselorCookie = `rb-staff=${await people.session(counselor)}`;
  const began = new Date(now.getTime() - 30 * 86_400_000);
  const couples = [];
  for (let n = 0; n < 10; n += 1) {
    const [maya, jonah] = [await people.client(practice, 'Maya', `Ellery ${n}`), await people.client(practice, 'Jonah', `Ellery ${n}`)];
    const couple = await people.couple(counselor, [maya, jonah], began.toISOString().slice(0, 10));
    const planId = await new Care(db, couple, counselor).plan('ONE_REBUILDS', jonah, 'What happened in March.', began);
    couples.push({
      id: couple.id,
      planId,
      maya: `rb-portal=${await people.session(maya)}`,
      jonah: `rb-portal=${await people.session(jonah)}`,
    });
  }
  const ports = [product.port, secondPort];
  for (const couple of couples) couple.questionId = await opensQuestion(ports[0], counselorCookie, couple);

  // One screen at each process: an alert is raised by way of either and must reach both.
  const screens = ports.map(port => new Screen(port, counselorCookie));
  whenDone(() => Promise.all(screens.map(screen => screen.close())));
  await Promise.all(screens.map(screen => screen.stands));
  await new Promise(resolve => setTimeout(resolve, 1_000));

  const latencies = [];
  let lost = 0;
  for (let n = 0; n < alerts; n += 1) {
    if (n % 20 === 0) say(`alert ${n} of ${alerts}`);
    const couple = couples[n % couples.length];
    const heard = screens.map(screen => screen.nextOf(couple.id));
    await answers(ports[n % 2], couple, `Answer ${n}.`);
    const committed = performance.now();
    for (const at of await Promise.all(heard)) {
      if (at === null) lost += 1;
      else latencies.push(Math.max(0, at - committed));
    }
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
  // Counted where it was told, for what stands in the list may be one alert for several causes.
  const { rows } = await db.query("select count(*)::int as n from jobs.live_event where practice_id = $1 and kind = 'ALERT'", [
    practice.id,
  ]);
  latencies.sort((one, other) => one - other);
  const at = share => Math.round(latencies[Math.min(latencies.length - 1, Math.ceil(latencies.length * share) - 1)]);
  const p99 = latencies.length > 0 ? at(0.99) : Infinity;
  return {
    figures: {
      'API processes': ports.length,
      'open pages': screens.length,
      'alerts raised': rows[0].n,
      'to be told': alerts * screens.length,
      told: latencies.length,
      lost,
      'p50, ms from the answer': at(0.5),
      'p99, ms from the answer': p99,
      'longest, ms': at(1),
    },
    short: [
      ...(rows[0].n === alerts ? [] : [`${rows[0].n} alerts were raised and not ${alerts}`]),
      ...(lost === 0 ? [] : [`${lost} were never told`]),
      ...(p99 < mostMs ? [] : [`p99 is ${p99} ms and not below ${mostMs}`]),
    ],
  };
}

/** The counselor's page, as its connection sees it. */
class Screen {
  waiting = [];

  constructor(port, cookie) {
    class AsBrowser extends WebSocket {
      constructor(url, protocols) {
        super(url, protocols, { headers: { cookie, origin: `http://localhost:${port}` } });
      }
    }
    this.client = createClient({ url: `ws://localhost:${port}/live`, webSocketImpl: AsBrowser, connectionParams: { app: 'staff' } });
    this.stands = new Promise((resolve, reject) => {
      this.client.subscribe(
        { query: liveDocument },
        {
          next: ({ data, errors }) => {
            if (errors) return reject(new Error(JSON.stringify(errors)));
            resolve();
            this.hears(data.live.changes);
          },
          error: reject,
          complete: () => undefined,
        },
      );
    });
  }

  hears(changes) {
    const now = performance.now();
    for (const { kind, coupleId } of changes)
      for (const each of this.waiting.filter(({ id }) => kind === 'ALERT' && id === coupleId)) each.resolve(now);
  }

  /** When the next alert of a couple was told; null where it never was. */
  nextOf(id) {
    return new Promise(resolve => {
      const entry = {
        id,
        resolve: at => {
          this.waiting = this.waiting.filter(each => each !== entry);
          clearTimeout(patience);
          resolve(at);
        },
      };
      const patience = setTimeout(() => entry.resolve(null), 15_000);
      this.waiting.push(entry);
    });
  }

  close = () => this.client.dispose();
}

async function ask(port, app, cookie, query, input) {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-roadback-app': app, cookie },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The second step is open, and Maya has asked; Jonah has answered once, so that each answer from now on is one that changed. */
async function opensQuestion(port, counselorCookie, couple) {
  const move = 'mutation M($input: MoveStepInput!) { moveStep(input: $input) { id } }';
  const moving = { planId: couple.planId, step: 'TRANSPARENCY', act: 'OPEN', reason: 'Both asked for it.' };
  await ask(port, 'staff', counselorCookie, move, moving);
  const question = { words: 'When did it end?', urgency: 'NEXT_WINDOW', visibility: 'SHARED', idempotencyKey: randomUUID() };
  const asking = 'mutation A($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
  const { askQuestion } = await ask(port, 'portal', couple.maya, asking, question);
  couple.questionId = askQuestion.id;
  await answers(port, couple, 'The first answer.');
  return askQuestion.id;
}

const answers = (port, { jonah, questionId }, words) =>
  ask(port, 'portal', jonah, 'mutation A($input: AnswerQuestionInput!) { answerQuestion(input: $input) { id } }', {
    questionId,
    kind: 'FULLY',
    words,
    idempotencyKey: randomUUID(),
  });

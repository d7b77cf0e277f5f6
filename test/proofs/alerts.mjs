import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';

export const shows =
  'alerts reach an open page within 2 s through any of two API processes (p99 of 200) and the counselor’s mailbox within 10 s, also when no worker lived, and none is lost';

const alerts = 200;
const mostMs = 2_000;
/** Between two alerts: what a busy practice never sees, and still one after the other. */
const pauseMs = 50;
/** For how many of them the mail is waited for, one after the other. */
const mailed = 20;
const mostMailMs = 10_000;
/** A worker that was killed and one that is new: what it does not find at once it finds within its first minute. */
const deadMs = 5_000;
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
  say('mails in normal running');
  const mailbox = new Mailbox(product.inbox, counselor.email);
  await mailbox.settled();
  const mailTimes = [];
  for (let n = 0; n < mailed; n += 1)
    mailTimes.push(await mailbox.nextAfter(() => answers(ports[n % 2], couples[n % couples.length], `Mailed ${n}.`)));
  say('an alert while no worker lives');
  product.worker.process.kill('SIGKILL');
  await product.worker.exited;
  const before = await mailbox.count();
  await answers(ports[0], couples[0], 'While nobody works.');
  await new Promise(resolve => setTimeout(resolve, deadMs));
  const whileDead = (await mailbox.count()) - before;
  const late = await mailbox.nextAfter(async () => {
    const worker = await startChild('worker', product.settings, { isQuiet: true });
    whenDone(() => worker.stop());
  });
  mailTimes.sort((one, other) => one - other);
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
      'mails in normal running': mailTimes.filter(Number.isFinite).length,
      'slowest mail, ms from the act': Math.round(mailTimes.at(-1)),
      'mails while no worker lived': whileDead,
      'its mail, ms from the worker’s start': Math.round(late),
    },
    short: [
      ...(rows[0].n === alerts ? [] : [`${rows[0].n} alerts were raised and not ${alerts}`]),
      ...(lost === 0 ? [] : [`${lost} were never told`]),
      ...(p99 < mostMs ? [] : [`p99 is ${p99} ms and not below ${mostMs}`]),
      ...(mailTimes.at(-1) < mostMailMs ? [] : [`a mail took ${mailTimes.at(-1)} ms and not less than ${mostMailMs}`]),
      ...(whileDead === 0 && Number.isFinite(late)
        ? []
        : ['the alert that was raised while no worker lived was not sent when one was back']),
    ],
  };
}

/** What arrives for somebody at the sink. */
class Mailbox {
  constructor(inbox, address) {
    this.url = `${inbox}mails.json?to=${encodeURIComponent(address)}`;
  }

  count = async () => (await (await fetch(this.url)).json()).length;

  /** Until a second has passed in which nothing came. */
  async settled() {
    for (let last = -1, now = await this.count(); now !== last; now = await this.count()) {
      last = now;
      await new Promise(resolve => setTimeout(resolve, 1_000));
    }
  }

  /** How many milliseconds after an act the next mail came; Infinity where none did within a minute. */
  async nextAfter(act) {
    const before = await this.count();
    const began = performance.now();
    await act();
    while ((await this.count()) === before) {
      if (performance.now() - began > 60_000) return Infinity;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    return performance.now() - began;
  }
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

// The access matrix: every operation as everybody, for what is theirs, what is another couple's, another practice's, and what there is not.
// What is expected is computed from the table of rights; nothing of it is written here.
import { rightOf } from '@roadback/domain/rights/table';
import { Kept } from './kept.mjs';
import { Caller, operations } from './caller.mjs';
import { Scene } from './scene.mjs';
import { samples } from './samples.mjs';
import { unknownRecords, variablesOf } from './variables.mjs';

/** To whom what is named belongs, as the callers see it. */
const relations = /** @type {const} */ ({ own: 'A', 'same practice': 'B', 'other practice': 'C', none: null });

/**
 * Plays the whole matrix.
 * @param {object} setting
 * @param {string} setting.url
 * @param {import('pg').Client} setting.owner builds the scene
 * @param {import('pg').Client} setting.superuser compares and puts back
 * @param {() => Promise<unknown>} setting.endWorker ends the jobs, once the scene stands: what acts is put back, and its jobs would find nothing
 * @param {(text: string) => void} [setting.say]
 * @param {boolean} [setting.isShort] leaves out what only repeats: the other couple of the same practice, and another's for whom the guard stops
 */
export async function playMatrix({ url, owner, superuser, endWorker, say = () => {}, isShort = false }) {
  const { People } = await import('@roadback/builders/people');
  const { Care } = await import('@roadback/builders/care');
  const scene = new Scene({ url, db: owner, people: new People(owner, new Date()), Care });
  say('the scene');
  const [harbor, lakeside] = [await scene.practice(), await scene.practice()];
  const [a, b, c] = [await scene.couple('A', harbor), await scene.couple('B', harbor), await scene.couple('C', lakeside)];
  const { callers, accountId } = await everybody(scene, owner, a, b);
  // A proof from the future counts: what asks for one is let through for as long as this lasts.
  await owner.query("update directory.session set proved_at = now() + interval '1 day' where practice_id = any ($1) or account_id = $2", [
    [harbor.built.id, lakeside.built.id],
    accountId,
  ]);
  await endWorker();
  const kept = await Kept.of(superuser, [harbor.built.id, lakeside.built.id]);
  const matrix = new Matrix({ A: a, B: b, C: c }, callers, kept);
  try {
    say('what is refused');
    await matrix.play(cell => cell.expected !== 'OPEN' && !(isShort && isRepeated(cell)));
    matrix.unchanged(await kept.now());
    say('what is let through');
    await matrix.play(cell => cell.expected === 'OPEN');
  } finally {
    await kept.restore();
    await kept.forget();
  }
  return matrix.report();
}

/** Who asks, and what each is to the couple A. */
async function everybody(scene, owner, a, b) {
  const { practice } = a;
  const as = (caller, name, roles, more = {}) => ({ caller, name, roles, practice: practice.id, parts: {}, ...more });
  const acting = { parts: { A: 'ACTING' } };
  const both = await scene.staff(practice, 'PRACTICE_ADMIN', 'COUNSELOR');
  const removed = [await scene.staff(practice, 'COUNSELOR'), await scene.client(practice, 'Rae')];
  for (const { id } of removed)
    await owner.query("update directory.membership set state = 'ENDED' where practice_id = $1 and person_id = $2", [practice.id, id]);
  const { accountId } = await scene.people.platformAdmin('Pat', `${practice.id}@platform.example`);
  const platform = new Caller(scene.url, 'staff', await scene.people.session({ accountId }));
  const nobody = app => new Caller(scene.url, app, null);
  const callers = [
    as(nobody('staff'), 'anonymous in the dashboard', [], { practice: null }),
    as(nobody('portal'), 'anonymous in the portal', [], { practice: null }),
    as(a.maya, 'partner A', ['CLIENT'], { parts: { A: 'maya' } }),
    as(a.jonah, 'partner B', ['CLIENT'], { parts: { A: 'jonah' } }),
    as(a.primary, 'counselor', ['COUNSELOR'], { ...acting, part: 'primary' }),
    as(a.co, 'co-counselor', ['COUNSELOR'], acting),
    as(a.formerCo, 'co-counselor no more', ['COUNSELOR']),
    as(a.covering, 'covering counselor', ['COUNSELOR'], acting),
    as(a.covered, 'counselor whose cover ended', ['COUNSELOR']),
    as(a.former, 'counselor who handed over', ['COUNSELOR']),
    as(a.excluded, 'counselor kept out by name', ['COUNSELOR']),
    as(b.primary, 'counselor of another couple', ['COUNSELOR'], { parts: { B: 'ACTING' }, part: 'primary' }),
    as(a.supervisor, 'supervisor', ['SUPERVISOR'], { parts: { A: 'CARING' } }),
    as(a.formerSupervisor, 'supervisor no more', ['SUPERVISOR']),
    as(a.opener, 'supervisor who broke the glass', ['SUPERVISOR'], { parts: { A: 'CARING' }, part: 'opener' }),
    as(a.formerOpener, 'supervisor whose glass is closed', ['SUPERVISOR']),
    as(a.admin, 'practice admin', ['PRACTICE_ADMIN']),
    as(both, 'practice admin and counselor', ['PRACTICE_ADMIN', 'COUNSELOR']),
    as(platform, 'platform admin', ['PLATFORM_ADMIN'], { practice: null }),
    ...removed.map((caller, index) => as(caller, `removed ${index === 0 ? 'counselor' : 'client'}`, [], { practice: null })),
  ];
  return { callers, accountId };
}

/** Of the other couple of one's practice reading shows the same; and whom the guard stops, it stops before it looks at what is named. */
const isRepeated = ({ relation, expected, sample }) =>
  relation === 'same practice' || (sample.names && relation !== 'own' && expected !== 'UNKNOWN');

/** Whether somebody stands so to what a sample names of a couple. */
function holds(tie, { parts, practice, part: staffPart }, sample, couple) {
  if (!couple) return !sample.names;
  const part = parts[couple.name];
  // What one of the staff made, or is for them alone.
  const isOfStaff = !sample.byStaff || (part !== undefined && staffPart === sample.byStaff);
  const isPartner = part === 'maya' || part === 'jonah';
  switch (tie) {
    case 'ACTING':
      return part === 'ACTING' && isOfStaff;
    case 'CARING':
      return part === 'ACTING' || part === 'CARING';
    case 'AUTHOR':
      return part === sample.by;
    case 'ADDRESSEE':
      return isPartner && part !== sample.by;
    case 'READER':
      return part === sample.by || (isPartner && sample.isShared === true);
    case 'EITHER':
      return isPartner;
    case 'OWN':
      // What is one's own is of one's own practice, and may be one person's.
      return practice === couple.practice.id && isOfStaff;
    case 'PLATFORM':
      return true;
    case 'PRACTICE':
      return practice === couple.practice.id;
    default:
      return false;
  }
}

class Matrix {
  constructor(couples, callers, kept) {
    Object.assign(this, { couples, callers, kept, leaks: [], unspecified: [], run: 0, answered: new Set(), refused: new Set() });
    this.unknown = new Map();
    this.none = unknownRecords(couples.A.records);
    this.before = null;
    this.cells = [...this.allCells()];
  }

  /** Every operation × whoever asks × whose it is. */
  *allCells() {
    for (const operation of operations.values()) {
      const right = rightOf(operation.name);
      const named = samples[operation.name] ?? [];
      if (!right || named.length === 0) {
        this.unspecified.push(
          `${operation.name} ${right ? 'has no sample in test/support/matrix/samples.mjs' : 'is not in the table of rights'}`,
        );
        continue;
      }
      for (const given of named)
        for (const who of this.callers)
          for (const relation of Object.keys(relations)) {
            const sample = { names: true, ...given };
            if (!sample.names && relation !== 'none') continue;
            const couple = relations[relation] && this.couples[relations[relation]];
            yield { operation, sample, who, relation, couple, expected: expectedOf(right, who, sample, couple) };
          }
    }
  }

  /** What only reads is asked side by side; what acts, alone, and everything is put back behind it. */
  async play(isPlayed) {
    this.before ??= await this.kept.now();
    const cells = this.cells.filter(isPlayed);
    const changing = cells.filter(cell => cell.expected === 'OPEN' && !cell.operation.isRead);
    await sideBySide(
      cells.filter(cell => !changing.includes(cell)),
      cell => this.judge(cell),
    );
    for (const cell of changing) {
      await this.judge(cell);
      await this.kept.restore();
    }
  }

  async judge(cell) {
    this.run += 1;
    const answer = await this.ask(cell, cell.couple ? cell.couple.records : this.none);
    const body = parsed(answer);
    const code = body?.errors?.[0]?.extensions?.code ?? (body?.errors ? 'NO_CODE' : null);
    const leaks = why => this.leaks.push(`${labelOf(cell)}: ${why}`);
    if (!body) return leaks(`answered ${answer.status} ${answer.text.slice(0, 120)}`);
    for (const marker of this.hiddenFrom(cell.who)) if (answer.text.includes(marker)) leaks(`shows ${marker}`);
    const { also = [] } = cell.sample;
    if (cell.expected === 'OPEN') {
      if (['NOT_FOUND', 'UNAUTHENTICATED', 'INTERNAL', 'NO_CODE'].includes(code) && !also.includes(code))
        leaks(`should be let through: ${answer.text.slice(0, 240)}`);
      (body.errors ? this.refused : this.answered).add(cell.operation.name);
      return this.narrows(cell, body, leaks);
    }
    if (cell.expected !== 'UNKNOWN') {
      if (code !== cell.expected) return leaks(`should be ${cell.expected}: ${answer.text.slice(0, 240)}`);
    } else if (cell.relation === 'none' && code === null && !cell.sample.isEmptyForNone)
      leaks(`there is nothing, and it answers ${answer.text.slice(0, 240)}`);
    const unknown = await this.askUnknown(cell);
    if (answer.status !== unknown.status || plain(answer.text) !== plain(unknown.text))
      leaks(`differs from an unknown id: ${answer.text.slice(0, 200)} and not ${unknown.text.slice(0, 200)}`);
  }

  /** A field that fewer may read than may call is empty to all others. */
  narrows({ operation, sample, who, couple }, body, leaks) {
    if (!couple || body.errors) return;
    const { may, fields = {} } = rightOf(operation.name);
    for (const [field, readers] of Object.entries(fields)) {
      const isReader = who.roles.some(role => readers[role] && may[role] && holds(readers[role], who, sample, couple));
      const value = body.data[operation.field][field.split('.')[1]];
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
      if (isReader === isEmpty) leaks(`${field} is ${isEmpty ? 'empty' : 'there'}, and should ${isReader ? '' : 'not '}be`);
    }
  }

  ask = ({ who, operation, sample }, records) => who.caller.asks(operation, variablesOf(operation, sample, records));

  /** What the same person is answered for what there is not; asked once. */
  askUnknown(cell) {
    const { operation, who, sample } = cell;
    const at = `${operation.name} ${sample.called} ${sample.by} ${who.name}`;
    if (!this.unknown.has(at)) this.unknown.set(at, this.ask(cell, this.none));
    return this.unknown.get(at);
  }

  /** Markers that somebody may read nowhere. */
  hiddenFrom(who) {
    who.hidden ??= Object.values(this.couples).flatMap(({ name, markers }) => {
      const part = who.parts[name];
      return Object.entries(markers).flatMap(([author, byReader]) =>
        Object.entries(byReader)
          .filter(([reader]) => {
            // A private note is its author's alone, in the team as outside of it.
            if (author === 'primary') return part !== 'ACTING' || who.part !== 'primary';
            if (part === 'ACTING' || part === 'CARING') return false;
            return part === undefined || (author !== part && reader !== 'SHARED');
          })
          .map(([, marker]) => marker),
      );
    });
    return who.hidden;
  }

  unchanged(now) {
    const [before, after] = [this.before.split('\n'), now.split('\n')];
    for (const [index, line] of after.entries())
      if (line !== before[index]) this.leaks.push(`what was refused has changed ${line.split(' ')[0]}`);
  }

  report() {
    const named = [...operations.keys()];
    const unheard = named.filter(name => !this.answered.has(name) && !this.refused.has(name));
    return {
      operations: named.length,
      callers: this.callers.length,
      cells: this.run,
      expected: Object.fromEntries(
        ['OPEN', 'UNKNOWN', 'NOT_FOUND', 'UNAUTHENTICATED'].map(kind => [kind, this.cells.filter(cell => cell.expected === kind).length]),
      ),
      answered: this.answered.size,
      onlyRefusedByARule: [...this.refused].filter(name => !this.answered.has(name)),
      leaks: this.leaks,
      unspecified: [...this.unspecified, ...unheard.filter(name => rightOf(name)).map(name => `${name} lets nobody through`)],
    };
  }
}

/** What the table of rights promises for a call. */
function expectedOf({ may }, who, sample, couple) {
  if (may.ANYONE) return 'OPEN';
  if (who.roles.length === 0) return 'UNAUTHENTICATED';
  const ties = who.roles.flatMap(role => (may[role] ? [may[role]] : []));
  if (ties.length === 0) return 'NOT_FOUND';
  return ties.some(tie => holds(tie, who, sample, couple)) ? 'OPEN' : 'UNKNOWN';
}

const labelOf = ({ operation, sample, who, relation }) =>
  `${operation.name}${sample.called ? ` (${sample.called})` : ''}, ${who.name}, ${relation}${sample.by ? `, by ${sample.by}` : ''}`;
const plain = text => text.replace(/"requestId":"[^"]*"/g, '');
const parsed = ({ text }) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Six at a time. */
async function sideBySide(items, work) {
  const left = items.values();
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (const item of left) await work(item);
    }),
  );
}

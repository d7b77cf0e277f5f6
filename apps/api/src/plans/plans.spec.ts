import { randomUUID } from 'node:crypto';
import {
  ConcludePlan,
  Couple,
  MoveStep,
  MyRoadmap,
  OpenPlan,
  Readiness,
  RecordLapse,
  SeparateCouple,
} from '../../../../test/support/operations.js';
import { checksIn, givenToBoth, sends, today } from '../../../../test/support/homework.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const reason = 'Both named what happened, in their own words.';
const move = (couple: TestCouple, step: string, values: object = {}) => ({
  input: { planId: couple.planId, step, act: 'OPEN', reason, ...values },
});

describe('the couple plan', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('is opened once, by the couple’s counselor, with a role for each partner', async () => {
    const couple = await practice.couple({ withoutPlan: true });
    const input = { coupleId: couple.id, kind: 'ONE_REBUILDS', rebuildingPartnerId: couple.jonah.id, focus: 'What happened in March.' };
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), couple.maya])
      await expect(stranger.does(OpenPlan, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.counselor.does(OpenPlan, { input: { ...input, rebuildingPartnerId: null } })).rejects.toMatchObject({
      reason: 'ROLE_NEEDED',
    });
    await expect(couple.counselor.does(OpenPlan, { input: { ...input, kind: 'MUTUAL' } })).rejects.toMatchObject({ reason: 'ROLE_NEEDED' });
    await expect(couple.counselor.does(OpenPlan, { input: { ...input, rebuildingPartnerId: randomUUID() } })).rejects.toMatchObject({
      reason: 'NOT_A_PARTNER',
    });
    const plan = await couple.counselor.does(OpenPlan, { input });
    expect(plan.steps.map(step => step.state)).toEqual(['NOT_OPEN', 'NOT_OPEN', 'NOT_OPEN', 'NOT_OPEN']);
    await expect(couple.counselor.does(OpenPlan, { input })).rejects.toMatchObject({ code: 'REFUSED', reason: 'PLAN_EXISTS' });
  });

  it('R1: moves by the counselor’s act with a reason, and by nobody else’s', async () => {
    const couple = await practice.couple();
    for (const stranger of [
      couple.maya,
      couple.jonah,
      await practice.staff('COUNSELOR'),
      await practice.staff('PRACTICE_ADMIN'),
      await practice.staff('SUPERVISOR'),
    ])
      await expect(stranger.does(MoveStep, move(couple, 'RESPONSIBILITY'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.counselor.does(MoveStep, move(couple, 'RESPONSIBILITY', { reason: '  soon   ' }))).rejects.toMatchObject({
      reason: 'REASON_NEEDED',
    });
    const plan = await couple.counselor.does(MoveStep, move(couple, 'RESPONSIBILITY'));
    expect(plan.steps[0]).toMatchObject({ step: 'RESPONSIBILITY', state: 'OPEN' });
    expect(plan.transitions).toMatchObject([{ fromState: 'NOT_OPEN', toState: 'OPEN', reason, byName: 'Dr. Ada Okafor' }]);
  });

  it('R1: is not moved by work that is done', async () => {
    const couple = await practice.couple();
    const { plan: before } = await couple.counselor.does(Couple, { id: couple.id });
    const { version, mayaTask, jonahTask } = await givenToBoth(couple);
    await sends(couple.maya, mayaTask, version);
    await sends(couple.jonah, jonahTask, version);
    expect((await couple.counselor.does(Couple, { id: couple.id })).plan).toEqual(before);
  });

  it('R2: lets steps overlap, comes back to one as a new episode, and keeps all of it', async () => {
    const couple = await practice.couple();
    const acts: [string, string][] = [
      ['OPEN', 'RESPONSIBILITY'],
      ['OPEN', 'TRANSPARENCY'],
      ['COMPLETE', 'RESPONSIBILITY'],
      ['STEP_BACK', 'RESPONSIBILITY'],
    ];
    for (const [act, step] of acts) await couple.counselor.does(MoveStep, move(couple, step, { act, wordsForBoth: `About ${step}.` }));
    for (const [act, step, refusal] of [
      ['OPEN', 'RESPONSIBILITY', 'STEP_ALREADY_OPEN'],
      ['COMPLETE', 'PATIENCE', 'STEP_NOT_OPEN'],
      ['STEP_BACK', 'PATIENCE', 'MOVE_DOES_NOT_FIT'],
    ] as const)
      await expect(couple.counselor.does(MoveStep, move(couple, step, { act }))).rejects.toMatchObject({
        code: 'REFUSED',
        reason: refusal,
      });
    const plan = (await couple.counselor.does(Couple, { id: couple.id })).plan!;
    expect(plan.steps.map(step => step.state)).toEqual(['OPEN', 'OPEN', 'NOT_OPEN', 'NOT_OPEN']);
    expect(plan.steps[0]!.episodes).toMatchObject([
      { kind: 'FIRST', closedAt: expect.any(String) },
      { kind: 'STEP_BACK', closedAt: null },
    ]);
    expect(plan.transitions.map(({ fromState, toState }) => `${fromState}-${toState}`)).toEqual([
      'CLOSED-OPEN',
      'OPEN-CLOSED',
      'NOT_OPEN-OPEN',
      'NOT_OPEN-OPEN',
    ]);
  });

  it('opens a step once when two tabs do it at the same moment', async () => {
    const couple = await practice.couple();
    const both = await Promise.all([1, 2, 3, 4].map(() => couple.counselor.asks(MoveStep, move(couple, 'PATIENCE'))));
    expect(both.filter(answer => !answer.errors)).toHaveLength(1);
    for (const { errors } of both)
      if (errors) expect(errors[0]!.extensions).toMatchObject({ code: 'REFUSED', reason: 'STEP_ALREADY_OPEN' });
    expect((await couple.counselor.does(Couple, { id: couple.id })).plan!.transitions).toHaveLength(1);
  });

  it('R2, R17: shows both partners states and the words for both, never reasons or roles', async () => {
    const couple = await practice.couple();
    expect(await couple.maya.does(MyRoadmap)).toBeNull();
    await couple.counselor.does(MoveStep, move(couple, 'RESPONSIBILITY', { wordsForBoth: 'We begin with what happened.' }));
    for (const [person, partnerName] of [
      [couple.maya, 'Jonah'],
      [couple.jonah, 'Maya'],
    ] as const) {
      const roadmap = await person.does(MyRoadmap);
      expect(roadmap).toMatchObject({ partnerName, counselorName: 'Dr. Ada Okafor', week: 5 });
      expect(roadmap!.steps[0]).toMatchObject({ state: 'OPEN', walkedBefore: 0, wordsForBoth: 'We begin with what happened.' });
      expect(JSON.stringify(roadmap)).not.toMatch(/own words|March|REBUILD|HURT/);
    }
  });

  it('R2: pauses a step and goes on, keeps it up, and comes back to it as an episode of its own', async () => {
    const couple = await practice.couple();
    const states: (string | undefined)[] = [];
    for (const act of ['OPEN', 'PAUSE', 'RESUME', 'MAINTAIN', 'STEP_BACK', 'PAUSE', 'COMPLETE'])
      states.push((await couple.counselor.does(MoveStep, move(couple, 'PATIENCE', { act }))).steps[3]?.state);
    expect(states).toEqual(['OPEN', 'PAUSED', 'OPEN', 'MAINTAINING', 'OPEN', 'PAUSED', 'CLOSED']);
    const plan = (await couple.counselor.does(Couple, { id: couple.id })).plan!;
    expect(plan.steps[3]!.episodes).toMatchObject([
      { kind: 'FIRST', closedAt: expect.any(String) },
      { kind: 'STEP_BACK', closedAt: expect.any(String) },
    ]);
    expect(plan.transitions).toHaveLength(7);
    expect((await couple.maya.does(MyRoadmap))!.steps[3]).toMatchObject({ state: 'CLOSED', walkedBefore: 1 });
  });

  it('R1: keeps the numbers that were on the screen with the act, and takes nothing else for evidence', async () => {
    const couple = await practice.couple();
    expect(await couple.counselor.does(Readiness, { coupleId: couple.id })).toEqual([]);
    await couple.counselor.does(MoveStep, move(couple, 'RESPONSIBILITY'));
    const { version, jonahTask } = await givenToBoth(couple);
    await sends(couple.jonah, jonahTask, version);
    await checksIn(couple.maya, 'PRIVATE');
    const [seen] = await couple.counselor.does(Readiness, { coupleId: couple.id });
    const [maya, jonah] = seen!.partners;
    expect(seen).toMatchObject({ step: 'RESPONSIBILITY', partners: [{ partnerId: couple.maya.id }, { partnerId: couple.jonah.id }] });
    expect(maya!.indicators).toContainEqual({ kind: 'CHECK_IN_DAYS', count: 1, of: 28 });
    expect(jonah!.indicators).toContainEqual({ kind: 'APOLOGY_DRAFTS', count: 0, of: null });
    const evidence = seen!.partners.flatMap(({ partnerId, indicators }) =>
      indicators.map(one => ({ ...one, step: 'RESPONSIBILITY', partnerId })),
    );
    for (const [fault, values] of [
      ['OUT_OF_RANGE', [{ ...evidence[0], count: -1 }]],
      ['TWICE', [evidence[0], evidence[0]]],
      ['NOT_A_PARTNER', [{ ...evidence[0], partnerId: couple.counselor.id }]],
      ['TOO_LONG', Array.from({ length: 101 }, () => evidence[0])],
    ] as const)
      await expect(
        couple.counselor.does(MoveStep, move(couple, 'RESPONSIBILITY', { act: 'PAUSE', evidence: values })),
      ).rejects.toMatchObject({ code: 'INVALID', fields: { evidence: fault } });
    const plan = await couple.counselor.does(MoveStep, move(couple, 'RESPONSIBILITY', { act: 'PAUSE', evidence }));
    expect(plan.transitions.map(one => one.evidence)).toEqual([evidence, []]);
    for (const stranger of [couple.maya, couple.jonah, await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN')])
      await expect(stranger.does(Readiness, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R1, R2: records a lapse once and moves nothing by it; a step back may be the same act, whole or not at all', async () => {
    const couple = await practice.couple();
    await couple.counselor.does(MoveStep, move(couple, 'TRANSPARENCY'));
    const lapse = (values: object = {}) => ({
      input: {
        planId: couple.planId,
        partnerId: couple.jonah.id,
        kind: 'BREACH',
        day: today(),
        note: 'He answered her letter and hid it.',
        idempotencyKey: randomUUID(),
        ...values,
      },
    });
    const refusals: [object, object][] = [
      [{ partnerId: couple.counselor.id }, { reason: 'NOT_A_PARTNER' }],
      [{ day: '2199-12-31' }, { reason: 'DAY_NOT_YET' }],
      [{ note: 'again' }, { reason: 'REASON_NEEDED' }],
      // The step is open, so there is nothing to come back to: neither is written.
      [{ stepBack: { step: 'TRANSPARENCY' } }, { reason: 'STEP_ALREADY_OPEN' }],
    ];
    for (const [values, refusal] of refusals)
      await expect(couple.counselor.does(RecordLapse, lapse(values))).rejects.toMatchObject(refusal);
    const same = lapse();
    await Promise.all([1, 2, 3].map(() => couple.counselor.does(RecordLapse, same)));
    // What was added to it since was not done: it is not answered as if it had been.
    for (const values of [{ kind: 'LAPSE' }, { stepBack: { step: 'TRANSPARENCY' } }])
      await expect(couple.counselor.does(RecordLapse, { input: { ...same.input, ...values } })).rejects.toMatchObject({
        code: 'CONFLICT',
        reason: 'KEY_REUSED',
      });
    const recorded = (await couple.counselor.does(Couple, { id: couple.id })).plan!;
    expect(recorded.lapses).toMatchObject([{ partnerId: couple.jonah.id, kind: 'BREACH', day: today(), byName: 'Dr. Ada Okafor' }]);
    expect(recorded.steps[1]).toMatchObject({ state: 'OPEN' });

    await couple.counselor.does(MoveStep, move(couple, 'TRANSPARENCY', { act: 'COMPLETE' }));
    const both = lapse({ stepBack: { step: 'TRANSPARENCY', wordsForBoth: 'We go over it once more.' } });
    await couple.counselor.does(RecordLapse, both);
    const back = await couple.counselor.does(RecordLapse, both);
    expect(back.steps[1]).toMatchObject({ state: 'OPEN', episodes: [{ kind: 'FIRST' }, { kind: 'STEP_BACK' }] });
    expect(back.transitions[0]).toMatchObject({ lapseId: back.lapses[0]!.id, reason: 'He answered her letter and hid it.' });
    for (const person of [couple.maya, couple.jonah])
      expect(JSON.stringify(await person.does(MyRoadmap))).not.toMatch(/letter|BREACH|lapse/i);
    for (const stranger of [couple.maya, couple.jonah, await practice.staff('COUNSELOR'), await practice.staff('SUPERVISOR')])
      await expect(stranger.does(RecordLapse, lapse())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R2, R15: is concluded and continued by its counselor; the two read the words alone', async () => {
    const couple = await practice.couple();
    await couple.counselor.does(MoveStep, move(couple, 'PATIENCE'));
    const conclude = (values: object) => ({ input: { planId: couple.planId, outcome: 'ENDED_FOR_SAFETY', reason, ...values } });
    for (const stranger of [couple.maya, couple.jonah, await practice.staff('COUNSELOR'), await practice.staff('SUPERVISOR')])
      await expect(stranger.does(ConcludePlan, conclude({}))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.counselor.does(ConcludePlan, conclude({ outcome: 'CONTINUING' }))).rejects.toMatchObject({
      reason: 'OUTCOME_STANDS',
    });
    await expect(couple.counselor.does(ConcludePlan, conclude({ reason: 'so' }))).rejects.toMatchObject({ reason: 'REASON_NEEDED' });
    const ended = await couple.counselor.does(ConcludePlan, conclude({ wordsForBoth: 'We rest here.' }));
    expect(ended).toMatchObject({
      outcome: 'ENDED_FOR_SAFETY',
      outcomes: [{ outcome: 'ENDED_FOR_SAFETY', reason, wordsForBoth: 'We rest here.' }],
    });
    await expect(couple.counselor.does(MoveStep, move(couple, 'PATIENCE', { act: 'PAUSE' }))).rejects.toMatchObject({
      reason: 'PLAN_CONCLUDED',
    });
    for (const person of [couple.maya, couple.jonah]) {
      const roadmap = await person.does(MyRoadmap);
      expect(roadmap).toMatchObject({ wordsForBoth: 'We rest here.', isApart: false });
      expect(JSON.stringify(roadmap)).not.toMatch(/SAFETY|ENDED|own words/);
    }
    const continued = await couple.counselor.does(ConcludePlan, conclude({ outcome: 'CONTINUING' }));
    expect(continued.outcomes.map(one => one.outcome)).toEqual(['CONTINUING', 'ENDED_FOR_SAFETY']);
    expect((await couple.maya.does(MyRoadmap))!.wordsForBoth).toBeNull();
    expect((await couple.counselor.does(MoveStep, move(couple, 'PATIENCE', { act: 'PAUSE' }))).steps[3]!.state).toBe('PAUSED');
  });

  it('R15: rests where the couple separated; apart is an outcome that can be said', async () => {
    const couple = await practice.couple();
    await couple.counselor.does(MoveStep, move(couple, 'PATIENCE'));
    await couple.counselor.does(SeparateCouple, { coupleId: couple.id, reason });
    await expect(couple.counselor.does(MoveStep, move(couple, 'PATIENCE', { act: 'PAUSE' }))).rejects.toMatchObject({
      reason: 'COUPLE_SEPARATED',
    });
    const conclude = (outcome: string) => couple.counselor.does(ConcludePlan, { input: { planId: couple.planId, outcome, reason } });
    await expect(conclude('COMPLETED_TOGETHER')).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
    expect((await conclude('COMPLETED_APART')).outcome).toBe('COMPLETED_APART');
    const late = await practice.couple({ withoutPlan: true });
    await late.counselor.does(SeparateCouple, { coupleId: late.id, reason });
    await expect(
      late.counselor.does(OpenPlan, { input: { coupleId: late.id, kind: 'MUTUAL', rebuildingPartnerId: null, focus: 'A.' } }),
    ).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
  });

  it('cannot be reached from another practice', async () => {
    const couple = await practice.couple();
    const elsewhere = await (await TestPractice.open(db)).couple();
    const lapse = {
      planId: couple.planId,
      partnerId: couple.jonah.id,
      kind: 'LAPSE',
      day: today(),
      note: reason,
      idempotencyKey: randomUUID(),
    };
    for (const reach of [
      elsewhere.counselor.does(MoveStep, move(couple, 'PATIENCE')),
      elsewhere.counselor.does(RecordLapse, { input: lapse }),
      elsewhere.counselor.does(ConcludePlan, { input: { planId: couple.planId, outcome: 'PAUSED', reason } }),
      elsewhere.counselor.does(Readiness, { coupleId: couple.id }),
      elsewhere.counselor.does(SeparateCouple, { coupleId: couple.id, reason }),
    ])
      await expect(reach).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await elsewhere.counselor.does(MoveStep, move(elsewhere, 'PATIENCE'))).steps[3]!.state).toBe('OPEN');
  });
});

import { randomUUID } from 'node:crypto';
import { CompleteStep, Couple, MyRoadmap, OpenPlan, OpenStep } from '../../../../test/support/operations.js';
import { givenToBoth, sends } from '../../../../test/support/homework.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const reason = 'Both named what happened, in their own words.';
const move = (couple: TestCouple, step: string, values: object = {}) => ({ input: { planId: couple.planId, step, reason, ...values } });

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
      await expect(stranger.does(OpenStep, move(couple, 'RESPONSIBILITY'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.counselor.does(OpenStep, move(couple, 'RESPONSIBILITY', { reason: '  soon   ' }))).rejects.toMatchObject({
      reason: 'REASON_NEEDED',
    });
    const plan = await couple.counselor.does(OpenStep, move(couple, 'RESPONSIBILITY'));
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
    const acts: [typeof OpenStep, string][] = [
      [OpenStep, 'RESPONSIBILITY'],
      [OpenStep, 'TRANSPARENCY'],
      [CompleteStep, 'RESPONSIBILITY'],
      [OpenStep, 'RESPONSIBILITY'],
    ];
    for (const [act, step] of acts) await couple.counselor.does(act, move(couple, step, { wordsForBoth: `About ${step}.` }));
    await expect(couple.counselor.does(OpenStep, move(couple, 'RESPONSIBILITY'))).rejects.toMatchObject({ reason: 'STEP_ALREADY_OPEN' });
    await expect(couple.counselor.does(CompleteStep, move(couple, 'PATIENCE'))).rejects.toMatchObject({ reason: 'STEP_NOT_OPEN' });
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
    const both = await Promise.all([1, 2, 3, 4].map(() => couple.counselor.asks(OpenStep, move(couple, 'PATIENCE'))));
    expect(both.filter(answer => !answer.errors)).toHaveLength(1);
    for (const { errors } of both)
      if (errors) expect(errors[0]!.extensions).toMatchObject({ code: 'REFUSED', reason: 'STEP_ALREADY_OPEN' });
    expect((await couple.counselor.does(Couple, { id: couple.id })).plan!.transitions).toHaveLength(1);
  });

  it('R2, R17: shows both partners states and the words for both, never reasons or roles', async () => {
    const couple = await practice.couple();
    expect(await couple.maya.does(MyRoadmap)).toBeNull();
    await couple.counselor.does(OpenStep, move(couple, 'RESPONSIBILITY', { wordsForBoth: 'We begin with what happened.' }));
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

  it('cannot be reached from another practice', async () => {
    const couple = await practice.couple();
    const elsewhere = await (await TestPractice.open(db)).couple();
    await expect(elsewhere.counselor.does(OpenStep, move(couple, 'PATIENCE'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await elsewhere.counselor.does(OpenStep, move(elsewhere, 'PATIENCE'))).steps[3]!.state).toBe('OPEN');
  });
});

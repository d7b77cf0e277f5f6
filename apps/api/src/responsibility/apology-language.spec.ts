import { apologyWords, draftOf, invited } from '../../../../test/support/apologies.js';
import {
  ApologyFindings,
  Apologies,
  CheckApologyLanguage,
  MyResponsibility,
  SendApologyDraft,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');

describe('the language check', () => {
  const nothing = { whatIDid: '', thatItViolatedTrust: '', thePainItCaused: '', whatIWillDo: '' };
  const reads = (change: Partial<typeof nothing>, language: 'EN' | 'ES' = 'EN') => ({
    input: { language, words: { ...nothing, ...change } },
  });
  const kept = async (): Promise<string> => JSON.stringify((await db.query('select * from clinical.apology_draft order by id')).rows);

  it('marks phrases part by part, says why and where to go instead, in both languages', async () => {
    const { jonah } = await (await TestPractice.open(db)).couple();
    const words = {
      whatIDid: 'I lied to you for a year.',
      thePainItCaused: 'I am sorry, but you were so distant.',
      whatIWillDo: 'Mistakes were made.',
    };
    const found = await jonah.does(CheckApologyLanguage, reads(words));
    expect(found.map(({ part, kind }) => [part, kind])).toEqual([
      ['thePainItCaused', 'SHIFT_BLAME'],
      ['whatIWillDo', 'PASSIVE'],
    ]);
    expect(words.thePainItCaused.slice(found[0]!.start, found[0]!.end)).toContain('but you');
    for (const { why, direction } of found) for (const text of [why.en, why.es, direction.en, direction.es]) expect(text).toMatch(/\.$/);
    expect((await jonah.does(CheckApologyLanguage, reads({ whatIDid: 'Perdón si te sentiste mal.' }, 'ES')))[0]?.kind).toBe('CONDITIONAL');
  });

  it('is quiet on honest words, and keeps nothing of what it read', async () => {
    const { jonah } = await invited(await TestPractice.open(db));
    const before = await kept();
    expect(
      await jonah.does(CheckApologyLanguage, reads({ whatIDid: 'I know it was wrong, but I did it anyway, and that was my choice.' })),
    ).toEqual([]);
    expect(await jonah.does(CheckApologyLanguage, reads({ whatIDid: 'You made me do it.' }))).not.toEqual([]);
    expect(await kept()).toBe(before);
    expect((await jonah.does(MyResponsibility)).mine[0]!.drafts).toEqual([]);
  });

  it('never holds a draft back: the words that it marks can be sent', async () => {
    const { jonah, apologyId } = await invited(await TestPractice.open(db));
    const { drafts } = await jonah.does(
      SendApologyDraft,
      draftOf(apologyId, { words: { ...apologyWords, whatIDid: 'You made me do it.' } }),
    );
    expect(drafts[0]!.words.whatIDid).toBe('You made me do it.');
  });

  it('reads as much as a part may hold, and is for clients alone', async () => {
    const { jonah, maya, counselor } = await (await TestPractice.open(db)).couple();
    await expect(jonah.does(CheckApologyLanguage, reads({ whatIWillDo: 'x'.repeat(5_001) }))).rejects.toMatchObject({
      code: 'INVALID',
      fields: { whatIWillDo: 'TOO_LONG' },
    });
    expect(await maya.does(CheckApologyLanguage, reads({ whatIDid: 'word '.repeat(1_000) }))).toEqual([]);
    await expect(counselor.does(CheckApologyLanguage, reads({}))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const unknown = { input: { language: 'DE', words: nothing } } as never;
    await expect(jonah.does(CheckApologyLanguage, unknown)).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('answers a person thirty times a minute, and the partner all the same', async () => {
    const { jonah, maya } = await (await TestPractice.open(db)).couple();
    const asked = await Promise.allSettled(Array.from({ length: 31 }, () => jonah.does(CheckApologyLanguage, reads({}))));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
    await expect(jonah.does(CheckApologyLanguage, reads({}))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(await maya.does(CheckApologyLanguage, reads({}))).toEqual([]);
  });
});

describe('what a counselor finds marked in a draft', () => {
  const sends = async (couple: Awaited<ReturnType<typeof invited>>, whatIDid: string): Promise<string> => {
    const { drafts } = await couple.jonah.does(SendApologyDraft, draftOf(couple.apologyId, { words: { ...apologyWords, whatIDid } }));
    return drafts[0]!.id;
  };

  it('is what its author could have had marked, in the language that it is written in, and is kept nowhere', async () => {
    const practice = await TestPractice.open(db);
    const couple = await invited(practice);
    const { jonah, counselor, id: coupleId } = couple;
    const text = 'I hid the loans from you, but you were so distant.';
    const draftId = await sends(couple, text);
    const own = await jonah.does(CheckApologyLanguage, { input: { language: 'EN', words: { ...apologyWords, whatIDid: text } } });
    const before = await counselor.does(Apologies, { coupleId });
    const found = await counselor.does(ApologyFindings, { draftId });
    expect(found).toEqual(own);
    expect(text.slice(found[0]!.start, found[0]!.end)).toContain('but you');
    expect(await counselor.does(Apologies, { coupleId })).toEqual(before);
    expect(await counselor.does(ApologyFindings, { draftId: await sends(couple, apologyWords.whatIDid) })).toEqual([]);
    const spanish = { whatIDid: 'Te mentí, pero tú nunca estabas.', thatItViolatedTrust: '', thePainItCaused: '', whatIWillDo: '' };
    const { drafts } = await jonah.does(SendApologyDraft, draftOf(couple.apologyId, { words: spanish }));
    expect((await counselor.does(ApologyFindings, { draftId: drafts[0]!.id })).map(({ kind }) => kind)).toEqual(['SHIFT_BLAME']);
  });

  it('R5: is for the couple’s own care team alone; to everybody else there is no such draft', async () => {
    const practice = await TestPractice.open(db);
    const couple = await invited(practice);
    const other = await (await TestPractice.open(db)).couple();
    const draftId = await sends(couple, 'You made me do it.');
    for (const stranger of [
      couple.jonah,
      couple.maya,
      await practice.staff('COUNSELOR'),
      await practice.staff('SUPERVISOR'),
      await practice.staff('PRACTICE_ADMIN'),
      other.counselor,
    ])
      await expect(stranger.does(ApologyFindings, { draftId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await couple.counselor.does(ApologyFindings, { draftId })).not.toEqual([]);
  });
});

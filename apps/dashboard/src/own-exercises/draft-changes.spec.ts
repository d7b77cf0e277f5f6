import { describe, expect, it } from '@jest/globals';
import {
  asSafety,
  asType,
  behind,
  leadingTo,
  option,
  withChanged,
  withClass,
  withMoved,
  withOptions,
  withoutQuestion,
  withQuestion,
  type Draft,
} from './draft-changes';

const words = (en: string) => ({ en, es: `${en}.` });
const empty: Draft = {
  minutes: 5,
  safetyClass: 'OPEN',
  title: words('A week'),
  summary: words('A'),
  instructions: words('A'),
  counselorGuide: words('A'),
  caution: null,
  suggestedRule: 'FREQ=WEEKLY',
  visibility: 'SHARED',
  allowedVisibilities: ['PRIVATE', 'SHARED'],
  questions: [],
};
const keys = (draft: Draft) => draft.questions.map(({ key }) => key);

describe('writing on an exercise', () => {
  const three = withQuestion(withQuestion(withQuestion(empty)));

  it('adds questions, each with a name of its own, also after one is gone', () => {
    expect(keys(three)).toEqual(['q1', 'q2', 'q3']);
    expect(keys(withQuestion(withoutQuestion(three, 0)))).toEqual(['q2', 'q3', 'q4']);
  });

  it('moves a question, and loses none at the ends', () => {
    expect(keys(withMoved(three, 0, 1))).toEqual(['q2', 'q1', 'q3']);
    expect(keys(withMoved(three, 2, -1))).toEqual(['q1', 'q3', 'q2']);
  });

  it('asks always what was asked only after a question that is gone', () => {
    const branched = withChanged(three, 2, { shownIf: { question: 'q1', answers: ['o1'] } });
    expect(withoutQuestion(branched, 0).questions[1]!.shownIf).toBeNull();
    expect(withoutQuestion(branched, 1).questions[1]!.shownIf).not.toBeNull();
  });

  it('brings what another way to answer needs, and keeps what it can', () => {
    const choice = { ...three.questions[0]!, ...asType(three.questions[0]!, 'CHOICE') };
    expect(choice.options.map(({ key }) => key)).toEqual(['o1', 'o2']);
    expect(asType({ ...choice, options: [option([])] }, 'MULTIPLE_CHOICE').options).toHaveLength(1);
    expect(asType(choice, 'SCALE')).toMatchObject({ min: 0, max: 10, minLabel: { en: '', es: '' }, options: choice.options });
    expect(asType({ ...choice, ...asType(choice, 'SCALE') }, 'NUMBER')).toMatchObject({ min: null, max: null });
  });

  it('leads from earlier choices alone', () => {
    const draft = withChanged(withChanged(three, 0, { type: 'CHOICE' }), 2, { type: 'CHOICE' });
    expect(leadingTo(draft, 1).map(({ key }) => key)).toEqual(['q1']);
    expect(leadingTo(draft, 0)).toEqual([]);
  });

  it('R5: takes rhythm and other readers away from what is done in a session', () => {
    expect(withClass(empty, 'COUNSELOR_PRESENT')).toMatchObject({
      suggestedRule: null,
      visibility: 'PRIVATE',
      allowedVisibilities: ['PRIVATE'],
    });
    expect(withClass(empty, 'NEEDS_CLEARANCE')).toEqual({ ...empty, safetyClass: 'NEEDS_CLEARANCE' });
  });

  it('R20: takes other readers away from an exercise that asks about safety, and keeps which answers count', () => {
    const asked = withChanged(three, 0, asType(three.questions[0]!, 'CHOICE'));
    const marked = withChanged(asked, 0, asSafety(asked.questions[0]!, 'PARTNER'));
    expect(marked).toMatchObject({ visibility: 'PRIVATE', allowedVisibilities: ['PRIVATE'] });
    expect(marked.questions[0]!.safety).toEqual({ area: 'PARTNER', answers: [] });
    const question = { ...marked.questions[0]!, safety: { area: 'PARTNER' as const, answers: ['o1', 'o2'] } };
    expect(asSafety(question, 'SELF_HARM').safety).toEqual({ area: 'SELF_HARM', answers: ['o1', 'o2'] });
    expect(withOptions(question, question.options.slice(1)).safety).toEqual({ area: 'PARTNER', answers: ['o2'] });
    for (const change of [asSafety(question, null), asType(question, 'SCALE')]) expect(change.safety).toBeNull();
    expect(asType(question, 'CHOICE').safety).toEqual(question.safety);
    expect(withChanged(asked, 0, asSafety(asked.questions[0]!, null))).toEqual(asked);
  });

  it.each([
    [{ en: 'New', es: 'Vieja' }, { en: 'Old', es: 'Vieja' }, 'ES'],
    [{ en: 'Old', es: 'Nueva' }, { en: 'Old', es: 'Vieja' }, 'EN'],
    [{ en: 'New', es: 'Nueva' }, { en: 'Old', es: 'Vieja' }, null],
    [{ en: 'New', es: ' ' }, { en: 'Old', es: '' }, null],
    [{ en: 'New', es: 'Nueva' }, undefined, null],
  ])('%j after %j leaves behind: %s', (now, before, language) => {
    expect(behind(now, before)).toBe(language);
  });
});

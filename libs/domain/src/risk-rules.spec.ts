import type { AlertKind } from './alert.js';
import { kindsFrom, risksIn, type RiskSource } from './risk-rules.js';

describe('R9: what raises an alert', () => {
  it.each<[RiskSource, AlertKind[]]>([
    [{ from: 'ITEM', areas: ['SELF_HARM'] }, ['SELF_HARM']],
    [{ from: 'ITEM', areas: ['PARTNER'] }, ['SAFETY_ANSWER']],
    [{ from: 'ITEM', areas: ['PARTNER', 'SELF_HARM'] }, ['SELF_HARM', 'SAFETY_ANSWER']],
    [{ from: 'ITEM', areas: [] }, []],
    [{ from: 'SCREENING', areas: ['SELF_HARM'] }, ['SELF_HARM']],
    [{ from: 'SCREENING', areas: ['FEAR', 'MONEY'] }, ['POSITIVE_SCREENING']],
    [{ from: 'SCREENING', areas: ['FEAR', 'SELF_HARM'] }, ['SELF_HARM', 'POSITIVE_SCREENING']],
    [{ from: 'SCREENING', areas: [] }, []],
    [{ from: 'CHECK_IN', safety: 0 }, ['LOW_SAFETY']],
    [{ from: 'CHECK_IN', safety: 1 }, ['LOW_SAFETY']],
    [{ from: 'CHECK_IN', safety: 2 }, []],
    [{ from: 'CHECK_IN', safety: 10 }, []],
    [{ from: 'CHECK_IN', safety: null }, []],
    [{ from: 'TRIGGER', intensity: 10 }, ['OVERWHELMED']],
    [{ from: 'TRIGGER', intensity: 9 }, []],
    [{ from: 'WORDS', areas: ['SELF_HARM', 'PARTNER'] }, ['ALARMING_WORDS']],
    [{ from: 'WORDS', areas: ['OTHERS'] }, ['ALARMING_WORDS']],
    [{ from: 'WORDS', areas: [] }, []],
  ])('%j: %j', (source, kinds) => {
    expect(risksIn(source)).toEqual(kinds);
    // R20: all that could come of it is known beforehand, so that the same is sent whatever was answered.
    for (const kind of kinds) expect(kindsFrom[source.from]).toContain(kind);
  });
});

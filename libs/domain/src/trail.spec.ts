import { leavesTrace, traceOf, trail } from './trail.js';
import { idsOf } from './trail-ids.js';

const [a, b] = ['0190f5f0-1111-7111-8111-111111111111', '0190f5f0-2222-7222-8222-222222222222'];
const trace = (asked: string[], answered: string[] = []) => ({ act: 'READ', kind: 'COUPLE', of: 'COUPLE', asked, answered }) as const;

describe('R11: the ids of an act', () => {
  it.each([
    ['an argument', trace(['id']), { id: a }, null, [a]],
    ['an argument in an input', trace(['input.coupleId']), { input: { coupleId: a } }, null, [a]],
    ['one that was not given', trace(['coupleId']), { coupleId: null }, null, []],
    ['each of a list', trace([], ['items.id']), {}, { items: [{ id: a }, { id: b }] }, [a, b]],
    ['a list at the top', trace([], ['coupleId']), {}, [{ coupleId: a }, { coupleId: a }], [a]],
    ['those asked for and those answered', trace(['id'], ['id']), { id: a }, { id: b }, [a, b]],
    ['written in capitals', trace(['id']), { id: a.toUpperCase() }, null, [a]],
    ['of an answer that never came', trace(['id'], ['items.id']), { id: a }, undefined, [a]],
    ['no words that stand where an id is looked for', trace(['id']), { id: 'My secret' }, null, []],
  ])('are %s', (_, entry, args, answer, ids) => {
    expect(idsOf(entry, args, answer)).toEqual(ids);
  });
});

describe('R11: the table', () => {
  it('says what an operation and a job leave', () => {
    expect(traceOf('submission')).toMatchObject({ act: 'READ', kind: 'TASK', of: 'SUBMISSION' });
    expect(traceOf('make-tasks')).toMatchObject({ act: 'WRITE', kind: 'TASK' });
    expect(traceOf('exercises')).toBeNull();
  });

  it('takes no operation that it does not know for one that is about nothing', () => {
    for (const unknown of ['readEverything', 'constructor', 'toString']) expect(() => traceOf(unknown)).toThrow('missing in the table');
  });

  it('never keeps a path that ends in words', () => {
    const paths = Object.values(trail).flatMap(entry => (leavesTrace(entry) ? [...entry.asked, ...entry.answered] : []));
    expect(paths.filter(path => !/(^|\.|[a-z])[iI]d$/.test(path))).toEqual([]);
  });
});

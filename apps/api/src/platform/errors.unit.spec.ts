import { AppError, notFound, publicError } from './errors.js';

describe('what an error of the database means for whoever asked', () => {
  it.each([
    ['28000', 'UNAUTHENTICATED', undefined],
    ['42501', 'NOT_FOUND', undefined],
    ['23503', 'NOT_FOUND', undefined],
    ['23505', 'CONFLICT', 'ALREADY_THERE'],
    ['40001', 'CONFLICT', 'TRY_AGAIN'],
    ['40P01', 'CONFLICT', 'TRY_AGAIN'],
    ['55P03', 'UNAVAILABLE', undefined],
    ['57014', 'UNAVAILABLE', undefined],
    ['53300', 'UNAVAILABLE', undefined],
    ['ECONNRESET', 'UNAVAILABLE', undefined],
  ])('%s is %s', (code, expected, reason) => {
    const error = publicError(Object.assign(new Error('relation "clinical.task"'), { code }));
    expect(error?.extensions).toMatchObject(reason ? { code: expected, reason } : { code: expected });
    expect(error?.message).not.toContain('clinical');
  });

  it('UNAVAILABLE stands for a connection that was cut off at work, of which pg tells in words alone', () => {
    const cut = new Error('Client has encountered a connection error and is not queryable');
    expect(publicError(cut)?.extensions).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is nothing public when it is a bug of ours, or a word that only looks like a state', () => {
    for (const code of ['42703', 'constructor', undefined]) expect(publicError(Object.assign(new Error('x'), { code }))).toBeNull();
    expect(publicError(notFound())).toBeInstanceOf(AppError);
  });
});

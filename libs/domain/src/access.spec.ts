import fc from 'fast-check';
import { mayCall, staffRoles, type Permission, type Role } from './access.js';

const roles: Role[] = ['PLATFORM_ADMIN', 'PRACTICE_ADMIN', 'SUPERVISOR', 'COUNSELOR', 'CLIENT'];

describe('who may call an operation', () => {
  it.each<[string, Permission[], Role[], boolean]>([
    ['a counselor what counselors may', ['COUNSELOR'], ['COUNSELOR'], true],
    ['a client what counselors may', ['COUNSELOR'], ['CLIENT'], false],
    ['a practice admin what counselors may', ['COUNSELOR'], ['PRACTICE_ADMIN'], false],
    ['a platform admin what staff may', [...staffRoles], ['PLATFORM_ADMIN'], false],
    ['an admin who also counsels what counselors may', ['COUNSELOR'], ['PRACTICE_ADMIN', 'COUNSELOR'], true],
    ['a client what staff and clients may', ['COUNSELOR', 'CLIENT'], ['CLIENT'], true],
    ['somebody without a role what clients may', ['CLIENT'], [], false],
    ['somebody without a role what anyone may', ['ANYONE'], [], true],
    ['a client what anyone may', ['ANYONE'], ['CLIENT'], true],
    ['a platform admin what nobody may', [], ['PLATFORM_ADMIN'], false],
  ])('%s', (_, allowed, held, isAllowed) => {
    expect(mayCall(allowed, held)).toBe(isAllowed);
  });

  it.each(roles)('%s may call what names exactly them, and nothing that names only the others', role => {
    expect(mayCall([role], [role])).toBe(true);
    expect(
      mayCall(
        roles.filter(other => other !== role),
        [role],
      ),
    ).toBe(false);
  });

  it('nobody may call what names no permission, whatever roles they hold', () => {
    fc.assert(fc.property(fc.subarray(roles), held => !mayCall([], held)));
  });

  it('a role in common is needed and enough, unless anyone may', () => {
    fc.assert(
      fc.property(fc.subarray(roles), fc.subarray(roles), (allowed, held) => {
        expect(mayCall(allowed, held)).toBe(allowed.some(role => held.includes(role)));
        expect(mayCall([...allowed, 'ANYONE'], held)).toBe(true);
      }),
    );
  });

  it('neither clients nor platform admins are staff of a practice', () => {
    expect([...staffRoles].sort()).toEqual(['COUNSELOR', 'PRACTICE_ADMIN', 'SUPERVISOR']);
  });
});

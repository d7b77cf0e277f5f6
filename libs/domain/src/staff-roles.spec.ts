import type { Role } from './access.js';
import { changeOfRoles } from './staff-roles.js';

describe('giving somebody other roles', () => {
  it.each([
    ['gives them in one order', 'ben', 0, ['COUNSELOR', 'SUPERVISOR'], ['SUPERVISOR', 'COUNSELOR']],
    ['takes all of them', 'ben', 0, [], []],
    ['is nothing that one does to oneself', 'ada', 0, ['COUNSELOR'], { refused: 'OWN_ROLES' }],
    ['leaves no couple without its counselor', 'ben', 1, ['SUPERVISOR'], { refused: 'HAS_COUPLES' }],
    ['may leave a counselor their couples', 'ben', 1, ['COUNSELOR'], ['COUNSELOR']],
  ] as [string, string, number, Role[], unknown][])('%s', (_, personId, couples, roles, result) =>
    expect(changeOfRoles('ada', { personId, couples }, roles)).toEqual(result),
  );
});

import type { AuthProvider } from 'react-admin';
import { currentMe } from './session';

/** What react-admin asks about the person. Signing in and out is the session's own matter, see `SessionGate`. */
export const authProvider: AuthProvider = {
  login: () => Promise.resolve(),
  logout: () => Promise.resolve(false),
  checkAuth: () => Promise.resolve(),
  checkError: () => Promise.resolve(),
  getPermissions: () => Promise.resolve(currentMe()?.roles ?? []),
  getIdentity: () => {
    const me = currentMe();
    return Promise.resolve({ id: me?.personId ?? '', fullName: me?.name ?? '' });
  },
};

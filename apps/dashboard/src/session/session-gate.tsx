import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useLocaleState } from 'react-admin';
import { keptLanguage } from '../language/chosen';
import { ProviderOnlyPage } from '../provider/provider-only-page';
import { EnrollPage } from '../signing-in/enroll-page';
import { ProveDialog } from '../signing-in/prove-dialog';
import { Live } from '../live/live';
import { Failed, Loading } from '../look/states';
import { RestingPage } from './resting-page';
import { useRestWhenIdle } from './rest-when-idle';
import { askWhoIsHere, useSession } from './session';
import { SignInPage } from './sign-in-page';
import { WordsAreBack } from './words-are-back';

/** Lets the app in only for somebody who is signed in. */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const { state, me, isProving } = useSession();
  const [, setLocale] = useLocaleState();
  const asking = useQuery({
    queryKey: ['WhoIsHere'],
    queryFn: async () => {
      await askWhoIsHere();
      return true;
    },
    enabled: state === 'asking',
  });
  useRestWhenIdle();

  // On a device where nobody has chosen a language, the person's own is spoken.
  const own = me?.language;
  useEffect(() => {
    if (own && !keptLanguage()) setLocale(own === 'ES' ? 'es' : 'en');
  }, [own, setLocale]);

  if (state === 'asking') {
    return <div className="page">{asking.isError ? <Failed fault={asking.error} retry={() => void asking.refetch()} /> : <Loading />}</div>;
  }
  if (state === 'out') return <SignInPage />;
  if (me?.needsSecondFactor)
    return (
      <>
        <EnrollPage />
        {isProving && <ProveDialog />}
      </>
    );
  if (me?.needsProvider)
    return (
      <>
        <ProviderOnlyPage />
        {isProving && <ProveDialog />}
      </>
    );
  return (
    <>
      <WordsAreBack />
      {state === 'in' && me?.roles.some(role => role === 'COUNSELOR' || role === 'SUPERVISOR') && <Live />}
      {children}
      {state === 'resting' && <RestingPage />}
      {state === 'in' && isProving && <ProveDialog />}
    </>
  );
};

import Button from '@mui/material/Button';
import { useEffect, useEffectEvent, useState } from 'react';
import { Navigate } from 'react-router-dom';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FaultNote, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { Entrance } from '../session/entrance';
import { startOver, useSession, type Me } from '../session/session';
import { SecondStep } from '../signing-in/second-step';
import { returnFromProviderDocument } from './provider-queries';
import { returnedQuery } from './returned-query';
import './provider.css';

/** Where a provider sends people back: the page hands over what it brought, and says how it went. */
export const ReturnPage = () => {
  const words = useWords();
  const t = words.provider.back;
  const { act, fault } = useAct(returnFromProviderDocument);
  const [linked, setLinked] = useState<Me | null>(null);
  const { state } = useSession();
  useTitle(linked ? t.linkedTitle : fault ? t.failed : t.title);
  const handOver = useEffectEvent((query: string) => act({ query }));
  // It counts once, and the page was loaded for it.
  useEffect(() => {
    if (!returnedQuery) return;
    void handOver(returnedQuery).then(answer => {
      if (answer?.returnFromProvider.purpose === 'LINK') setLinked(answer.returnFromProvider.me);
      else if (answer) startOver();
    });
  }, []);

  // Opened by hand, or after the second step: there is nothing more to do here.
  if (!returnedQuery || state === 'in') return <Navigate to="/" replace />;
  if (linked) return <Linked me={linked} />;
  if (fault?.reason === 'SECOND_FACTOR_NEEDED')
    return (
      <Entrance title={words.shell.signIn.title} lead="">
        <SecondStep kinds={fault.secondFactors ?? []} lead={t.secondStep} onAgain={startOver} />
      </Entrance>
    );
  return (
    <Entrance title={fault ? t.failed : t.title} lead={fault ? '' : t.lead}>
      {fault ? (
        <div className="provider-ways">
          <FaultNote>{explain(fault, words)}</FaultNote>
          <Button variant="contained" onClick={startOver}>
            {t.again}
          </Button>
        </div>
      ) : (
        <Loading rows={1} />
      )}
    </Entrance>
  );
};

const Linked = ({ me }: { me: Me }) => {
  const { provider } = useWords();
  const t = provider.back;
  const open = (page: string) => window.location.assign(`/staff/${page}`);
  return (
    <Entrance title={t.linkedTitle} lead={t.linkedText}>
      <div className="provider-ways">
        {me.roles.includes('PRACTICE_ADMIN') && (
          <Button variant="contained" onClick={() => open('settings#provider')}>
            {t.toSettings}
          </Button>
        )}
        <Button variant={me.roles.includes('PRACTICE_ADMIN') ? 'outlined' : 'contained'} onClick={() => open('account')}>
          {t.toAccount}
        </Button>
      </div>
    </Entrance>
  );
};

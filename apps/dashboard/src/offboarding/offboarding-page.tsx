import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { OffboardingFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { Failed, Loading } from '../look/states';
import { useTitle } from '../look/use-title';
import { NotFound } from '../shell/not-found';
import { AnnounceDialog, CallOffDialog } from './announce-dialogs';
import { offboardingDocument } from './offboarding-queries';
import { Stages } from './stages';
import './offboarding.css';

export type Offboarding = OffboardingFieldsFragment;

/** While the archive is made its progress is asked for every so often. */
const everyMs = 2_000;

/** How far a practice is with leaving, and the one act that comes next. For the platform admin. */
export const OffboardingPage = () => {
  const { id: practiceId = '' } = useParams();
  const { offboarding: t } = useWords();
  const [dialog, setDialog] = useState<'announce' | 'call off' | null>(null);
  const asked = useAsk(
    offboardingDocument,
    { practiceId },
    { refetchInterval: ({ state }) => (state.data?.offboarding?.state === 'MAKING' ? everyMs : false) },
  );
  const practice = asked.data?.practices.find(each => each.id === practiceId);
  useTitle(practice ? t.linkSaid(practice.name) : t.link);
  if (asked.isPending) return <Loading rows={6} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  if (!practice) return <NotFound />;
  const { offboarding } = asked.data;
  const { name } = practice;
  return (
    <div className="leaving">
      <Link to="/practices" className="back-link">
        {t.back}
      </Link>
      <PageHead title={offboarding ? t.title(name) : t.stays(name)} sentence={t.sentence}>
        {!offboarding && (
          <Button variant="contained" onClick={() => setDialog('announce')}>
            {t.announce}
          </Button>
        )}
        {offboarding && offboarding.state !== 'SHREDDED' && (
          <Button variant="outlined" onClick={() => setDialog('call off')}>
            {t.callOff}
          </Button>
        )}
      </PageHead>
      {offboarding && <Stages offboarding={offboarding} />}
      {dialog === 'announce' && <AnnounceDialog practice={practice} onClose={() => setDialog(null)} />}
      {dialog === 'call off' && <CallOffDialog practice={practice} onClose={() => setDialog(null)} />}
    </div>
  );
};

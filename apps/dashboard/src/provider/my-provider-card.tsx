import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { Failed, FaultNote } from '../look/states';
import { myProviderDocument, unlinkProviderDocument } from './provider-queries';
import { useLeaveForProvider } from './use-leave-for-provider';

/** One's account at the practice's provider: linked, or to be linked. Where the practice has none, nothing shows. */
export const MyProviderCard = () => {
  const words = useWords();
  const t = words.provider.mine;
  const dates = useDates();
  const asked = useAsk(myProviderDocument, {});
  const [isUnlinking, setUnlinking] = useState(false);
  const { leave, pending, fault } = useLeaveForProvider();
  const mine = asked.data?.myProvider;
  if (!asked.data && asked.isError)
    return (
      <section className="card settings-part" aria-label={t.title}>
        <h2>{t.title}</h2>
        <Failed fault={asked.error} retry={() => void asked.refetch()} />
      </section>
    );
  if (!mine) return null;
  return (
    <section className="card settings-part" aria-labelledby="my-provider">
      <div>
        <h2 id="my-provider">{t.title}</h2>
        <p className="muted">{mine.linkedAt ? t.text : t.none}</p>
      </div>
      {mine.linkedAt ? (
        <div className="row wrap">
          <span className="grow">
            {t.linked(dates.fullDay(dates.dayOf(mine.linkedAt)))} {mine.usedAt && t.used(dates.moment(mine.usedAt))}
          </span>
          <Button variant="outlined" onClick={() => setUnlinking(true)}>
            {t.unlink}
          </Button>
        </div>
      ) : (
        <div>
          <Button variant="outlined" disabled={pending} onClick={leave}>
            {pending ? t.linking : t.link}
          </Button>
        </div>
      )}
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      {isUnlinking && <UnlinkDialog isOnly={mine.isOnly} onClose={() => setUnlinking(false)} />}
    </section>
  );
};

const UnlinkDialog = ({ isOnly, onClose }: { isOnly: boolean; onClose: () => void }) => {
  const { provider } = useWords();
  const t = provider.mine;
  const notify = useNotify();
  const { act, pending, fault } = useAct(unlinkProviderDocument, [myProviderDocument]);
  const unlink = async () => {
    if (!(await act({}))) return;
    notify(t.unlinked);
    onClose();
  };
  return (
    <FormDialog
      title={t.unlinkTitle}
      text={isOnly ? `${t.unlinkText} ${t.unlinkOnly}` : t.unlinkText}
      submit={t.unlink}
      submitting={t.unlinking}
      pending={pending}
      fault={fault}
      onSubmit={() => void unlink()}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
};

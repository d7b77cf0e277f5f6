import Button from '@mui/material/Button';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { Failed, FaultNote, Loading } from '../look/states';
import { askWhoIsHere } from '../session/session';
import { forgetDeviceDocument, myDevicesDocument } from './account-queries';

/** Where the account was used, and how a device that is not one's own is put out. */
export const DevicesCard = () => {
  const words = useWords();
  const t = words.account.devices;
  const dates = useDates();
  const devices = useAsk(myDevicesDocument, {});
  const { act, pending, fault } = useAct(forgetDeviceDocument, [myDevicesDocument]);
  const forget = async (id: string, isThis: boolean) => {
    if ((await act({ id })) && isThis) askWhoIsHere().catch(() => undefined);
  };
  return (
    <section className="card settings-part" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted">{t.text}</p>
      {devices.isPending ? (
        <Loading rows={2} />
      ) : !devices.data ? (
        <Failed fault={devices.error} retry={() => void devices.refetch()} />
      ) : (
        <ul className="team-list">
          {devices.data.myDevices.map(({ id, browser, system, lastSeenAt, isConfirmed, isThis }) => (
            <li key={id}>
              <div className="grow">
                <b>{t.name(browser, system)}</b> {isThis && <Chip tone="plain">{t.here}</Chip>}{' '}
                {!isConfirmed && <Chip tone="watch">{t.notConfirmed}</Chip>}
                <p className="muted small">{t.last(dates.moment(lastSeenAt))}</p>
              </div>
              <Button
                variant="outlined"
                disabled={pending}
                aria-label={t.removeSaid(t.name(browser, system))}
                onClick={() => void forget(id, isThis)}
              >
                {t.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <p className="muted small">{t.hereText}</p>
    </section>
  );
};

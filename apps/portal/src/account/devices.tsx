import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { MyDevicesQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { usePerson, useSession } from '../session/session';
import { CouldNotLoad, Skeleton, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { forgetDeviceDocument } from './account-documents';
import { devicesKey, useDevices } from './use-account';

type Device = MyDevicesQuery['myDevices'][number];

/** Where the account was used, and how a device that is not one's own is put out. */
export function Devices() {
  const { t } = useWords();
  const words = t.account.device;
  const { personId } = usePerson();
  const { askAgain } = useSession();
  const queries = useQueryClient();
  const { data, error, refetch } = useDevices();
  const forget = useAct(
    useCallback(
      async ({ id, isThis }: Device) => {
        await ask(forgetDeviceDocument, { id });
        if (isThis) askAgain();
        else await queries.invalidateQueries({ queryKey: devicesKey(personId) });
      },
      [askAgain, personId, queries],
    ),
  );
  return (
    <section className="card" aria-labelledby="devices">
      <h2 id="devices">{words.title}</h2>
      <p className="muted">{words.text}</p>
      {data ? (
        <ul className="rows">
          {data.map(device => (
            <DeviceRow key={device.id} device={device} busy={forget.busy} forget={() => forget.run(device)} />
          ))}
        </ul>
      ) : error ? (
        <CouldNotLoad error={error} again={() => void refetch()} />
      ) : (
        <Skeleton heights={[60]} />
      )}
      <TroubleLine trouble={forget.trouble} />
      <p className="muted small">{words.forgetHere}</p>
    </section>
  );
}

function DeviceRow({ device, busy, forget }: { device: Device; busy: boolean; forget: () => void }) {
  const { t, when } = useWords();
  const words = t.account.device;
  const name = words.name(device.browser, device.system);
  const marks = [device.isThis && words.here, !device.isConfirmed && words.notConfirmed].filter(mark => mark !== false);
  return (
    <li className="row">
      <span className="row-words">
        <b>{[name, ...marks].join(' · ')}</b>
        <span className="muted">{words.last(when(device.lastSeenAt))}</span>
      </span>
      <button type="button" className="btn soft" disabled={busy} aria-label={words.forgetSaid(name)} onClick={forget}>
        {words.forget}
      </button>
    </li>
  );
}

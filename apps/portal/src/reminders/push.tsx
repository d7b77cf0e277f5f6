import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { usePerson } from '../session/session';
import { CouldNotLoad, Skeleton, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { canPush, isBlocked, letItBeQuiet, letItBeSent, needsHomeScreen, whenNoteOpens } from './push-device';
import { turnPushOffDocument, turnPushOnDocument } from './reminders-documents';
import { pushKey, usePush } from './use-push';

/** Whether reminders come to the device in one's hand. The browser asks for leave once a button is pressed, and never before. */
export function Push() {
  const { t } = useWords();
  const words = t.push;
  const { personId } = usePerson();
  const queries = useQueryClient();
  const { data, error, refetch } = usePush();
  const [refused, setRefused] = useState(false);
  const on = useAct(
    useCallback(
      async (vapidKey: string) => {
        const input = await letItBeSent(vapidKey);
        setRefused(input === null);
        if (input) queries.setQueryData(pushKey(personId), (await ask(turnPushOnDocument, { input })).turnPushOn);
      },
      [queries, personId],
    ),
  );
  const off = useAct(
    useCallback(
      async (everywhere: boolean) => {
        queries.setQueryData(pushKey(personId), (await ask(turnPushOffDocument, { everywhere })).turnPushOff);
        await letItBeQuiet();
      },
      [queries, personId],
    ),
  );
  if (!data) return error ? <CouldNotLoad error={error} again={() => void refetch()} /> : <Skeleton heights={[120]} />;
  if (data.key === null) return null;
  const { devices, isHere } = data;
  const vapidKey = data.key;
  const busy = on.busy || off.busy;
  const isOn = isHere && canPush() && !isBlocked();
  return (
    <section className="card stack" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="muted">{words.text}</p>
      <p role="status">{isOn ? words.isOn : words.isOff}</p>
      {devices > 0 && <p className="muted">{words.devices(devices)}</p>}
      {!canPush() && <p className="muted">{needsHomeScreen() ? words.homeScreenFirst : words.cannot}</p>}
      {canPush() && (refused || isBlocked()) && <p className="muted">{words.blocked}</p>}
      <TroubleLine trouble={on.trouble ?? off.trouble} />
      {isOn ? (
        <button type="button" className="btn soft" disabled={busy} onClick={() => off.run(false)}>
          {words.turnOff}
        </button>
      ) : (
        canPush() && (
          <button type="button" className="btn soft" disabled={busy || isBlocked()} onClick={() => on.run(vapidKey)}>
            {words.turnOn}
          </button>
        )
      )}
      {devices > (isOn ? 1 : 0) && (
        <button type="button" className="btn line" disabled={busy} onClick={() => off.run(true)}>
          {words.turnOffAll}
        </button>
      )}
    </section>
  );
}

/** Goes to the page of a note that was pressed while the portal is open. */
export function OpenedNotes() {
  const [, go] = useLocation();
  useEffect(() => whenNoteOpens(go), [go]);
  return null;
}

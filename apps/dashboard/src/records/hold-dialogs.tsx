import { faultOfRecordWords, holdKinds, type HoldKind } from '@roadback/domain/records';
import { saysWhy } from '@roadback/domain/roadmap';
import MenuItem from '@mui/material/MenuItem';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useDraft } from '../look/use-draft';
import { ClientField, type Client } from '../people/client-field';
import { addLegalHoldEntryDocument, liftLegalHoldDocument, placeLegalHoldDocument, recordsDocument } from './record-queries';
import type { LegalHold } from './records-page';

/** Over whom, what for, and why. */
export const PlaceHoldDialog = ({ onClose }: { onClose: () => void }) => {
  const words = useWords();
  const { holds: t, ...records } = words.records;
  const notify = useNotify();
  const [client, setClient] = useState<Client | null>(null);
  const [kind, setKind] = useState<HoldKind>('SUBPOENA');
  const reason = useDraft('legal hold');
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(placeLegalHoldDocument, [recordsDocument]);
  const submit = async () => {
    setTried(true);
    if (!client || !saysWhy(reason.text)) return;
    if (!(await act({ input: { clientId: client.id, kind, reason: reason.text.trim() } }))) return;
    reason.done();
    notify(t.done);
    onClose();
  };
  return (
    <FormDialog
      title={t.placeTitle}
      text={t.placeText}
      submit={t.place}
      submitting={records.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ClientField
        label={records.client}
        help={records.findClient}
        none={records.noClient}
        value={client}
        onChange={setClient}
        fault={tried && !client ? words.faults.byField.NEEDED : undefined}
      />
      <LineField label={t.kind} select value={kind} onChange={event => setKind(event.target.value as HoldKind)}>
        {holdKinds.map(each => (
          <MenuItem key={each} value={each}>
            {t.kinds[each]}
          </MenuItem>
        ))}
      </LineField>
      <LineField
        label={t.reason}
        value={reason.text}
        onChange={event => reason.write(event.target.value)}
        fault={tried && !saysWhy(reason.text) ? t.reasonShort : undefined}
        multiline
        minRows={2}
        fullWidth
      />
    </FormDialog>
  );
};

/** What was done about it, never changed afterwards. */
export const HoldEntryDialog = ({ hold, onClose }: { hold: LegalHold; onClose: () => void }) => {
  const words = useWords();
  const t = words.records.holds;
  const notify = useNotify();
  // The same entry, however often it has to be sent.
  const key = useRef(newKey());
  const entry = useDraft(`legal hold entry ${hold.id}`);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(addLegalHoldEntryDocument, [recordsDocument]);
  const wrong = faultOfRecordWords(entry.text);
  const submit = async () => {
    setTried(true);
    if (wrong || !(await act({ input: { holdId: hold.id, words: entry.text.trim(), idempotencyKey: key.current } }))) return;
    entry.done();
    notify(t.written);
    onClose();
  };
  return (
    <FormDialog
      title={t.entryTitle}
      text={t.entryText}
      submit={t.entry}
      submitting={words.records.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <LineField
        label={t.entryWords}
        value={entry.text}
        onChange={event => entry.write(event.target.value)}
        fault={tried && wrong ? words.faults.byField[wrong] : undefined}
        multiline
        minRows={3}
        fullWidth
        autoFocus
      />
    </FormDialog>
  );
};

/** Ends a hold, with a reason. */
export const LiftHoldDialog = ({ hold, onClose }: { hold: LegalHold; onClose: () => void }) => {
  const words = useWords();
  const t = words.records.holds;
  const notify = useNotify();
  const reason = useDraft(`lift legal hold ${hold.id}`);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(liftLegalHoldDocument, [recordsDocument]);
  const submit = async () => {
    setTried(true);
    if (!saysWhy(reason.text) || !(await act({ input: { holdId: hold.id, reason: reason.text.trim() } }))) return;
    reason.done();
    notify(t.liftDone);
    onClose();
  };
  return (
    <FormDialog
      title={t.liftTitle}
      text={t.liftText}
      submit={t.lift}
      submitting={words.records.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <LineField
        label={t.reason}
        value={reason.text}
        onChange={event => reason.write(event.target.value)}
        fault={tried && !saysWhy(reason.text) ? t.reasonShort : undefined}
        multiline
        minRows={2}
        fullWidth
        autoFocus
      />
    </FormDialog>
  );
};

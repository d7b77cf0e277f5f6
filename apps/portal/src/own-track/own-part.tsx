import { KeptPrivate } from '../signing-in/kept-private';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { StatementKind } from '../generated/graphql';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries } from '../sending/post-office-context';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { Readers, type ReaderNames } from '../shell/readers';
import { TroubleLine } from '../shell/states';
import { Stopped } from '../shell/stopped';
import { useWords } from '../words/words';
import { letStatementGoDocument, stopSharingStatementDocument } from './own-documents';
import { StatementForm } from './statement-form';
import type { MyStatement } from './use-own-track';

/** One of the three parts: what stands of it, and a quiet place to say more. That nothing stands is not remarked on (R8). */
export function OwnPart({
  personId,
  kind,
  statements,
  names,
}: {
  personId: string;
  kind: StatementKind;
  statements: MyStatement[];
  names: ReaderNames;
}) {
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  const close = useCallback(() => setWriting(false), []);
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === `statement:${kind}`);
  const words = t.own.kinds[kind];
  return (
    <section className="card" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="muted">{words.text}</p>
      {statements.length > 0 && (
        <ul className="moments">
          {statements.map(statement => (
            <OwnStatement key={statement.id} personId={personId} statement={statement} names={names} />
          ))}
        </ul>
      )}
      {entry?.trouble ? (
        <Attention entry={entry} title={words.title} canEdit onEdit={() => setWriting(true)} />
      ) : entry ? (
        <p className="kept" role="status">
          {t.own.onItsWay}
        </p>
      ) : writing ? (
        <StatementForm personId={personId} kind={kind} names={names} onLeave={close} />
      ) : (
        <button type="button" className="btn soft" onClick={() => setWriting(true)}>
          {words.act}
        </button>
      )}
    </section>
  );
}

function OwnStatement({ personId, statement, names }: { personId: string; statement: MyStatement; names: ReaderNames }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'SHARING' | 'GO' | null>(null);
  const [wasRead, setWasRead] = useState<boolean | null>(null);
  const { id: statementId, kind, words, visibility } = statement;
  const act = useAct(
    useCallback(
      async (which: 'SHARING' | 'GO') => {
        if (which === 'GO') {
          queries.setQueryData([personId, 'own-track'], (await ask(letStatementGoDocument, { statementId })).letStatementGo);
        } else {
          const { wasRead: told, ...track } = (await ask(stopSharingStatementDocument, { statementId })).stopSharingStatement;
          queries.setQueryData([personId, 'own-track'], track);
          setWasRead(told ?? false);
        }
        setAsking(null);
      },
      [statementId, personId, queries],
    ),
  );
  const label = asking === 'GO' ? t.own.kinds[kind].letGo : t.own.stopSharing;
  return (
    <li className="stack">
      {kind === 'TRUST' && <p>{t.own.chosen}</p>}
      {statement.isClosed && <KeptPrivate />}
      {words && <p className="own">{words}</p>}
      <Readers visibility={visibility} names={names} />
      {wasRead !== null && <Stopped wasRead={wasRead} partner={names.partner} />}
      {asking ? (
        <div className="stack" role="group" aria-label={label}>
          <p>{asking === 'GO' ? t.own.letGoText(names.partner, names.counselor) : t.own.stopSharingText(names.partner, names.counselor)}</p>
          <TroubleLine trouble={act.trouble} />
          <div className="same">
            <button type="button" className="btn soft" onClick={() => setAsking(null)}>
              {t.app.cancel}
            </button>
            <button type="button" className="btn soft" disabled={act.busy} onClick={() => act.run(asking)}>
              {label}
            </button>
          </div>
        </div>
      ) : (
        <div className="acts">
          {visibility === 'SHARED' && !names.isApart && (
            <button type="button" className="inline-act start" onClick={() => setAsking('SHARING')}>
              {t.own.stopSharing}
            </button>
          )}
          <button type="button" className="inline-act start" onClick={() => setAsking('GO')}>
            {t.own.kinds[kind].letGo}
          </button>
        </div>
      )}
    </li>
  );
}

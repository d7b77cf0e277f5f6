import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import type { CheckClientImportQuery } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { Failed, FaultNote, Loading } from '../look/states';
import { checkClientImportDocument, clientImportDocument, importClientsDocument } from './import-queries';

const perPage = 50;
type Report = CheckClientImportQuery['checkClientImport'];

/** What would become of the file; and once it was asked for, how far it is. */
export const ImportReport = ({ importId }: { importId: string }) => {
  const words = useWords();
  const [page, setPage] = useState(1);
  const { act, pending, fault } = useAct(importClientsDocument, [clientImportDocument]);
  const [isAsked, setAsked] = useState(false);
  const checked = useAsk(checkClientImportDocument, { importId, page, perPage }, { enabled: !isAsked, placeholderData: before => before });

  if (isAsked) return <Progress importId={importId} />;
  if (checked.isPending) return <Loading rows={4} />;
  if (!checked.data) return <Failed fault={checked.error} retry={() => void checked.refetch()} />;
  const report = checked.data.checkClientImport;
  const bringIn = async () => {
    if (await act({ importId })) setAsked(true);
  };
  return (
    <section className="card import-report" aria-live="polite">
      <Said report={report} />
      {report.lines.length > 0 && <Lines report={report} />}
      {report.rowsWithProblems > page * perPage && (
        <button type="button" className="link-button" onClick={() => setPage(page + 1)}>
          {words.onboarding.import.more}
        </button>
      )}
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      {report.fault === null && report.rowsWithProblems === 0 && (
        <div>
          <Button variant="contained" disabled={pending} onClick={() => void bringIn()}>
            {words.onboarding.import.act(report.rows)}
          </Button>
        </div>
      )}
    </section>
  );
};

const Said = ({ report: { fault, missingColumns, rows, rowsWithProblems } }: { report: Report }) => {
  const t = useWords().onboarding.import;
  if (fault === 'COLUMNS_MISSING')
    return <FaultNote>{t.files.COLUMNS_MISSING(missingColumns.map(column => t.names[column]).join(', '))}</FaultNote>;
  if (fault) return <FaultNote>{t.files[fault]}</FaultNote>;
  return rowsWithProblems === 0 ? <p>{t.fine(rows)}</p> : <p className="notice watch">{t.problems(rowsWithProblems, rows)}</p>;
};

const Lines = ({ report }: { report: Report }) => {
  const t = useWords().onboarding.import;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.what}</th>
        </tr>
      </thead>
      <tbody>
        {report.lines.map(line => (
          <tr key={line.line}>
            <th scope="row">{line.line}</th>
            <td>
              {line.givenName} {line.familyName}
            </td>
            <td>
              {line.problems.map(({ column, fault }) => (
                <span key={column} className="import-problem">
                  <b>{t.names[column]}</b> {line[column] && `“${line[column]}” `}
                  {t.faults[fault]}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const everyMs = 800;

const Progress = ({ importId }: { importId: string }) => {
  const t = useWords().onboarding.import;
  const asked = useAsk(
    clientImportDocument,
    { importId },
    { refetchInterval: query => (query.state.data && query.state.data.clientImport.state !== 'WAITING' ? false : everyMs) },
  );
  const queries = useQueryClient();
  const isDone = asked.data?.clientImport.state === 'DONE';
  useEffect(() => {
    // The list of clients as it was before is not shown even for a moment: it may have been empty.
    if (isDone) queries.removeQueries({ predicate: ({ queryKey: [name] }) => name === 'clients' || name === 'Clients' });
  }, [isDone, queries]);
  if (asked.isPending) return <Loading rows={1} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { state, rowsChecked, rowsInFile, rowsAdded } = asked.data.clientImport;
  return (
    <section className="card import-report" aria-live="polite">
      {state === 'DONE' ? (
        <>
          <h2>{t.done(rowsAdded)}</h2>
          <p className="muted">{t.doneText}</p>
          <div>
            <Button component={Link} to="/clients" variant="contained">
              {t.toClients}
            </Button>
          </div>
        </>
      ) : state === 'WAITING' || state === 'UPLOADING' ? (
        <>
          <progress max={rowsInFile} value={rowsChecked} aria-label={t.title} />
          <p>{t.running(rowsChecked, rowsInFile)}</p>
        </>
      ) : (
        <FaultNote>{state === 'FORGOTTEN' ? t.forgotten : t.notImported}</FaultNote>
      )}
    </section>
  );
};

import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { explain } from '../graphql/explain';
import { useWords } from '../language/use-words';
import { PageHead } from '../look/page-head';
import { FaultNote } from '../look/states';
import { useTitle } from '../look/use-title';
import { download } from './download';
import { ImportReport } from './import-report';
import { tableOf } from './parts';
import { sendFile } from './send-file';
import './import.css';

/** Clients from a file: looked at first, line by line; then all of them come in, or none. */
export const ImportPage = () => {
  const words = useWords();
  const t = words.onboarding.import;
  useTitle(t.title);
  const input = useRef<HTMLInputElement>(null);
  const [importId, setImportId] = useState<string | null>(null);
  const [sent, setSent] = useState<{ done: number; all: number } | null>(null);
  const [fault, setFault] = useState<unknown>(null);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setImportId(null);
    setFault(null);
    try {
      setImportId(await sendFile(await file.text(), (done, all) => setSent({ done, all })));
    } catch (error) {
      setFault(error);
    } finally {
      setSent(null);
    }
  };

  return (
    <>
      <PageHead title={t.title} sentence={t.sentence}>
        <Button variant="outlined" onClick={() => download(t.templateName, tableOf([t.headings]))}>
          {t.template}
        </Button>
        <Button variant="contained" disabled={sent !== null} onClick={() => input.current?.click()}>
          {importId ? t.other : t.choose}
        </Button>
      </PageHead>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        className="sr-only"
        tabIndex={-1}
        aria-label={t.choose}
        onChange={event => {
          const [file] = event.target.files ?? [];
          // The same file, mended, is a file to choose again.
          void choose(file).finally(() => (input.current ? (input.current.value = '') : undefined));
        }}
      />
      <div className="import">
        <p className="muted">{t.columns}</p>
        <p role="status">{sent && t.sending(sent.done, sent.all)}</p>
        {fault !== null && <FaultNote>{explain(fault, words)}</FaultNote>}
        {importId && <ImportReport key={importId} importId={importId} />}
      </div>
    </>
  );
};

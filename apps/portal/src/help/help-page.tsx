import { useEffect, useState } from 'react';
import { recallCrisisLines, type CrisisLine } from '../device/crisis-lines';
import { hide } from '../session/hide';
import { useSession } from '../session/session';
import { Icon, type IconName } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { useWords } from '../words/words';

/** One tap from every page, signed in or not, online or not (R9). That it was opened is told to nobody. */
export function HelpPage() {
  const { t } = useWords();
  const { person } = useSession();
  const kept = useKeptLines();
  const lines = person?.practice?.crisisLines ?? kept;

  return (
    <Page back={{ to: '/', label: t.app.back }} onHelpPage>
      <div className="flow">
        <PageTitle>{t.help.title}</PageTitle>
        <p className="danger">
          <Icon name="look" size={24} />
          <span>{t.help.danger}</span>
        </p>
        {lines && lines.length > 0 && (
          <section aria-labelledby="lines">
            <h2 id="lines" className="unseen">
              {t.help.lines}
            </h2>
            <ul className="lines">
              {lines.map(line => (
                <Line key={`${line.label} ${line.phone ?? line.text ?? ''}`} line={line} />
              ))}
            </ul>
          </section>
        )}
        {lines?.length === 0 && (
          <>
            <p className="reading">{t.help.none}</p>
            <p className="muted">{t.help.noneHint}</p>
          </>
        )}
        <p className="muted">{t.help.notEmergency}</p>
        <div className="foot">
          <button type="button" className="btn line" onClick={hide}>
            <Icon name="exit" />
            {t.help.leave}
          </button>
          <p className="muted small centred">{t.help.leaveText}</p>
        </div>
      </div>
    </Page>
  );
}

function Line({ line }: { line: CrisisLine }) {
  const { t } = useWords();
  return (
    <li className="card">
      <p>
        <b>{line.label}</b>
        {line.hours !== null && <span className="muted small block">{line.hours}</span>}
      </p>
      <div className="acts">
        {line.phone !== null && <Reach to={`tel:${dialled(line.phone)}`} icon="phone" words={t.help.call(line.phone)} />}
        {line.text !== null && <Reach to={`sms:${dialled(line.text)}`} icon="chat" words={t.help.text(line.text)} />}
      </div>
    </li>
  );
}

const Reach = ({ to, icon, words }: { to: string; icon: IconName; words: string }) => (
  <a className="btn soft" href={to}>
    <Icon name={icon} />
    {words}
  </a>
);

/** Brackets and spaces are for people; a telephone wants the rest. */
const dialled = (number: string): string => number.replace(/[^\d+*#]/g, '');

/** The lines of the last session on this phone; null while it is being asked. */
function useKeptLines(): CrisisLine[] | null {
  const [lines, setLines] = useState<CrisisLine[] | null>(null);
  useEffect(() => {
    let here = true;
    void recallCrisisLines().then(kept => here && setLines(kept));
    return () => {
      here = false;
    };
  }, []);
  return lines;
}

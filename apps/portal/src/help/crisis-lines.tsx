import { useEffect, useState } from 'react';
import { recallCrisisLines, type CrisisLine } from '../device/crisis-lines';
import { useSession } from '../session/session';
import { Icon, type IconName } from '../shell/icons';
import { useWords } from '../words/words';

/** The practice's crisis lines: of this session, or of the last one on this phone; null while it is being asked. */
export function useCrisisLines(): CrisisLine[] | null {
  const { person } = useSession();
  const kept = useKeptLines();
  return person?.practice?.crisisLines ?? kept;
}

/** Each line with one tap to call and one to text. */
export const CrisisLines = ({ lines }: { lines: readonly CrisisLine[] }) => (
  <ul className="lines">
    {lines.map(line => (
      <Line key={`${line.label} ${line.phone ?? line.text ?? ''}`} line={line} />
    ))}
  </ul>
);

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

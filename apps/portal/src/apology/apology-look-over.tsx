import { apologyParts, faultsOfDraft } from '@roadback/domain/apology';
import type { Trouble } from '../server/fault';
import { PageTitle } from '../shell/page';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { ApologyFoot, type ApologyFormProps } from './apology-form';
import { Marked, ReadWithMe, useReadingTogether } from './read-with-me';

/** All four parts once more, before they go out; a draft may be half. */
export function ApologyLookOver({
  apology,
  inHand,
  go,
  busy,
  trouble,
  onSend,
}: ApologyFormProps & { busy: boolean; trouble: Trouble | null; onSend: () => void }) {
  const { t } = useWords();
  const { words } = inHand.draft.content;
  const faults = faultsOfDraft(words);
  const together = useReadingTogether(words, apologyParts);
  return (
    <div className="flow">
      <PageTitle part="look">{t.apology.look}</PageTitle>
      <p className="muted">{t.task.lookHint}</p>
      <div className="card">
        <dl className="parts">
          {apologyParts.map((part, index) => (
            <div key={part}>
              <dt className="muted">{t.apology.parts[part].name}</dt>
              <dd>
                <p className="own">{words[part].trim() === '' ? <span className="muted">{t.apology.leftOpen}</span> : words[part]}</p>
                {faults[part] === 'TOO_LONG' && (
                  <span className="fault" role="alert">
                    {t.faults.answers.TOO_LONG}
                  </span>
                )}
                <Marked part={part} {...together} />
                <button
                  type="button"
                  className="inline-act"
                  aria-label={t.task.changeAnswer(t.apology.parts[part].name)}
                  onClick={() => go(index)}
                >
                  {t.task.change}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <ReadWithMe {...together} />
      <TroubleLine trouble={trouble} />
      {faults.whatIDid === 'EMPTY' && <p className="fault">{t.apology.oneNeeded}</p>}
      <ApologyFoot apology={apology} inHand={inHand}>
        <div className="onward">
          <button type="button" className="btn line" onClick={() => go(apologyParts.length - 1)}>
            {t.app.back}
          </button>
          <button type="button" className="btn" disabled={busy || Object.keys(faults).length > 0} onClick={onSend}>
            {t.apology.send(apology.counselorName)}
          </button>
        </div>
      </ApologyFoot>
    </div>
  );
}

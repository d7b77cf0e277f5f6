import { hide } from '../session/hide';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { useWords } from '../words/words';
import { CrisisLines, useCrisisLines } from './crisis-lines';

/** One tap from every page, signed in or not, online or not (R9). That it was opened is told to nobody. */
export function HelpPage() {
  const { t } = useWords();
  const lines = useCrisisLines();

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
            <CrisisLines lines={lines} />
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

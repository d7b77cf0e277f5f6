import { Link } from 'wouter';
import { Page, PageTitle } from '../shell/page';
import { useWords } from '../words/words';

/** Words to find ground by. It asks the server nothing, so that it is there without a net, and nobody learns that it was opened. */
export function GroundingPage() {
  const { t } = useWords();
  const { grounding } = t.patience;
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      <div className="flow">
        <div>
          <PageTitle>{grounding.title}</PageTitle>
          <p className="muted">{grounding.intro}</p>
        </div>
        {grounding.parts.map(({ title, steps }) => (
          <section key={title} className="card" aria-label={title}>
            <h2>{title}</h2>
            <ol className="guide steps">
              {steps.map(step => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
        ))}
        <p>
          {grounding.alone} <Link href="/help">{t.app.helpNow}</Link>.
        </p>
        <p className="muted">{grounding.after}</p>
        <Link href="/hard-moments" className="btn soft">
          {grounding.back}
        </Link>
      </div>
    </Page>
  );
}

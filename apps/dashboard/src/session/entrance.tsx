import type { ReactNode } from 'react';
import { useWords } from '../language/use-words';
import { Rings } from '../look/rings';
import { ColorsButton } from '../shell/colors-button';
import { LanguageButton } from '../shell/language-button';
import './entrance.css';

/** The page around signing in: our mark, one card, nothing else. */
export const Entrance = ({
  title,
  lead,
  withLanguage = true,
  children,
}: {
  title: string;
  lead: string;
  withLanguage?: boolean;
  children: ReactNode;
}) => {
  const { shell } = useWords();
  return (
    <div className="entrance">
      <div className="entrance-tools">
        {withLanguage && <LanguageButton />}
        <ColorsButton />
      </div>
      <main>
        <div className="entrance-mark">
          <Rings size={40} />
          <span>{shell.product}</span>
        </div>
        <p className="muted entrance-tagline">{shell.signIn.tagline}</p>
        <section className="card entrance-card">
          <h1>{title}</h1>
          <p className="muted">{lead}</p>
          {children}
        </section>
      </main>
    </div>
  );
};

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useId, useState, type FormEvent } from 'react';
import type { ChangePreferencesInput, Language } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { changePreferencesDocument } from '../session/session-documents';
import { meKey, useSession, type Person } from '../session/session';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';

/** Each language under its own name, so that one can find back. */
const languages: { language: Language; name: string }[] = [
  { language: 'EN', name: 'English' },
  { language: 'ES', name: 'Español' },
];

const phoneZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Language and time zone; only the person changes them (R14). */
export function Preferences({ person }: { person: Person }) {
  const { t } = useWords();
  const { refresh } = useSession();
  const queries = useQueryClient();
  const group = useId();
  const zoneId = useId();
  const [language, setLanguage] = useState(person.language);
  const [timeZone, setTimeZone] = useState(person.timeZone);
  const zones = zonesWith(person.timeZone);
  const [saved, setSaved] = useState(false);
  const changed = language !== person.language || timeZone !== person.timeZone;

  const save = useAct(
    useCallback(
      async (input: ChangePreferencesInput) => {
        refresh((await ask(changePreferencesDocument, { input })).changePreferences);
        // Another zone is another day: what was counted in the old one is asked anew.
        setSaved(true);
        await queries.invalidateQueries({ predicate: query => query.queryKey[0] !== meKey[0] });
      },
      [refresh, queries],
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed) save.run({ language, timeZone });
  };

  return (
    <form className="card" onSubmit={submit}>
      <fieldset className="picks">
        <legend>{t.settings.language}</legend>
        {languages.map(each => (
          <label key={each.language} className="pick" lang={each.language.toLowerCase()}>
            <input type="radio" name={group} checked={language === each.language} onChange={() => setLanguage(each.language)} />
            <span>{each.name}</span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={zoneId}>{t.settings.zone}</label>
        <p id={`${zoneId}-hint`} className="hint">
          {t.settings.zoneHint}
        </p>
        <select id={zoneId} value={timeZone} aria-describedby={`${zoneId}-hint`} onChange={event => setTimeZone(event.target.value)}>
          {zones.map(zone => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
        {phoneZone !== timeZone && zones.includes(phoneZone) && (
          <button type="button" className="inline-act start" onClick={() => setTimeZone(phoneZone)}>
            {t.settings.zoneOfPhone(phoneZone.replaceAll('_', ' '))}
          </button>
        )}
      </div>
      <TroubleLine trouble={save.trouble} />
      <p role="status" className="muted">
        {saved && !changed && t.settings.saved}
      </p>
      <button type="submit" className="btn" disabled={!changed || save.busy}>
        {save.busy ? t.settings.busy : t.settings.save}
      </button>
    </form>
  );
}

/** The browser's list may lack an older name that the API still holds. */
function zonesWith(own: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(own) ? known : [own, ...known];
}

import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { faultOfAlertMinutes } from '@roadback/domain/escalation';
import { faultOfIdle } from '@roadback/domain/idle';
import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import type { Language, PracticeSettingsFragment } from '../generated/graphql';
import { explain, explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { CustodianCard } from '../offboarding/custodian-card';
import { LineField } from '../look/line-field';
import { PageHead } from '../look/page-head';
import { Failed, FaultNote, Loading } from '../look/states';
import { TimeZoneField } from '../look/time-zone-field';
import { useFields } from '../look/use-fields';
import { useTitle } from '../look/use-title';
import { ProviderCard } from '../provider/provider-card';
import { askWhoIsHere } from '../session/session';
import { AlarmingWordsField } from './alarming-words-field';
import { CrisisLinesEditor } from './crisis-lines-editor';
import { areReachable, draftOf, inputOf, type CrisisLineDraft } from './crisis-line-draft';
import { CoverPart } from './cover-part';
import { MailCard } from './mail-card';
import { changePracticeDocument, checklistDocument, myPracticeDocument } from './practice-queries';
import { hoursDraft, StaffedHoursEditor, type HoursDraft } from './staffed-hours-editor';
import './settings.css';

const languages: readonly Language[] = ['EN', 'ES'];

export const SettingsPage = () => {
  const { practice } = useWords();
  useTitle(practice.settings.title);
  // The form is built from one answer and then belongs to the person who types; a later answer must not overwrite it.
  const asked = useAsk(myPracticeDocument, {}, { staleTime: Infinity, refetchOnWindowFocus: false, gcTime: 0 });
  if (asked.isPending) return <Loading rows={5} />;
  const own = asked.data?.me?.practice;
  if (!own) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  return (
    <>
      <PageHead title={practice.settings.title} sentence={practice.settings.sentence} />
      <CustodianCard />
      <SettingsForm practice={own} />
      <div className="settings settings-more">
        <CoverPart />
        <ProviderCard />
      </div>
      <MailCard />
    </>
  );
};

const SettingsForm = ({ practice }: { practice: PracticeSettingsFragment }) => {
  const words = useWords();
  const t = words.practice.settings;
  const staffed = words.onboarding.hours;
  const notify = useNotify();
  const { values, set, bind } = useFields<Record<'name' | 'portalName' | 'timeZone' | 'language', string>>({
    name: practice.name,
    portalName: practice.portalName,
    timeZone: practice.timeZone,
    language: practice.language,
  });
  const idle = useFields<Record<'staff' | 'client', string>>({
    staff: String(practice.staffIdleMinutes),
    client: String(practice.clientIdleMinutes),
  });
  const alerts = useFields<Record<'minutes', string>>({ minutes: String(practice.alertMinutes) });
  const [alarmingWords, setAlarmingWords] = useState(practice.alarmingWords);
  const [lines, setLines] = useState<CrisisLineDraft[]>(() => practice.crisisLines.map(draftOf));
  const [hours, setHours] = useState<HoursDraft[]>(() => practice.staffedHours.map(hoursDraft));
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(changePracticeDocument, [checklistDocument]);
  const faultOf = (name: 'name' | 'portalName') =>
    tried && values[name].trim() === '' ? words.faults.byField.NEEDED : explainField(fault, name, words);

  const idleFault = (audience: 'STAFF' | 'CLIENT', minutes: string) =>
    faultOfIdle(audience, Number(minutes)) && words.faults.byField.OUT_OF_RANGE;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faultOfIdle('STAFF', Number(idle.values.staff)) || faultOfIdle('CLIENT', Number(idle.values.client))) return;
    if (faultOfAlertMinutes(Number(alerts.values.minutes))) return;
    if (!values.name.trim() || !values.portalName.trim() || !areReachable(lines)) return;
    const answer = await act({
      input: {
        name: values.name.trim(),
        portalName: values.portalName.trim(),
        timeZone: values.timeZone,
        language: languages.find(each => each === values.language) ?? practice.language,
        crisisLines: lines.map(inputOf),
        staffedHours: hours.map(({ weekday, from, until }) => ({ weekday, from, until })),
        staffIdleMinutes: Number(idle.values.staff),
        clientIdleMinutes: Number(idle.values.client),
        alertMinutes: Number(alerts.values.minutes),
        alarmingWords,
      },
    });
    if (!answer) return;
    notify(t.saved);
    // The name of the practice stands above every page. Should this read fail, it is right after the next sign-in.
    askWhoIsHere().catch(() => undefined);
  };

  return (
    <form className="settings" onSubmit={event => void save(event)} noValidate>
      <section className="card settings-part">
        <h2>{t.identity}</h2>
        <LineField label={t.name} {...bind('name')} fault={faultOf('name')} />
        <LineField label={t.portalName} {...bind('portalName')} help={t.portalHelp} fault={faultOf('portalName')} />
        <div className="two-fields">
          <TimeZoneField
            label={t.timeZone}
            value={values.timeZone}
            onChange={zone => set('timeZone', zone)}
            fault={explainField(fault, 'timeZone', words)}
          />
          <LineField label={t.language} select {...bind('language')}>
            {languages.map(each => (
              <MenuItem key={each} value={each}>
                {words.people.languages[each]}
              </MenuItem>
            ))}
          </LineField>
        </div>
      </section>
      <section className="card settings-part" id="crisis-lines">
        <div>
          <h2>{t.crisis}</h2>
          <p className="muted">{t.crisisText}</p>
        </div>
        <CrisisLinesEditor lines={lines} onChange={setLines} showFaults={tried} />
      </section>
      <section className="card settings-part" id="staffed-hours">
        <div>
          <h2>{staffed.title}</h2>
          <p className="muted">{staffed.text}</p>
        </div>
        <StaffedHoursEditor hours={hours} onChange={setHours} />
        {explainField(fault, 'staffedHours', words) && <FaultNote>{explainField(fault, 'staffedHours', words)}</FaultNote>}
      </section>
      <section className="card settings-part">
        <div>
          <h2>{words.signingIn.idle.title}</h2>
          <p className="muted">{words.signingIn.idle.text}</p>
        </div>
        <div className="two-fields">
          <LineField
            label={words.signingIn.idle.staff}
            type="number"
            {...idle.bind('staff')}
            help={words.signingIn.idle.staffHelp}
            fault={idleFault('STAFF', idle.values.staff)}
          />
          <LineField
            label={words.signingIn.idle.clients}
            type="number"
            {...idle.bind('client')}
            help={words.signingIn.idle.clientsHelp}
            fault={idleFault('CLIENT', idle.values.client)}
          />
        </div>
      </section>
      <section className="card settings-part">
        <div>
          <h2>{words.alerts.settings.title}</h2>
          <p className="muted">{words.alerts.settings.text}</p>
        </div>
        <LineField
          label={words.alerts.settings.minutes}
          type="number"
          {...alerts.bind('minutes')}
          help={words.alerts.settings.minutesHelp}
          fault={faultOfAlertMinutes(Number(alerts.values.minutes)) ? words.faults.byField.OUT_OF_RANGE : undefined}
        />
        <AlarmingWordsField isOn={alarmingWords} onChange={setAlarmingWords} />
      </section>
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div>
        <Button type="submit" variant="contained" disabled={pending}>
          {pending ? words.people.saving : t.save}
        </Button>
      </div>
    </form>
  );
};

import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { coupleDocument } from '../couple/couple-queries';
import type { Couple } from '../couple/timeline-of';
import type { PlanFieldsFragment } from '../generated/graphql';
import { explain, explainField } from '../graphql/explain';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import type { Exercise } from '../library/exercise-filter';
import { ExerciseFacts, ExerciseMarks } from '../library/exercise-marks';
import { ReadersNote } from '../library/readers-note';
import { ChoiceCard } from '../look/choice-card';
import { FaultNote } from '../look/states';
import { useDraft } from '../look/use-draft';
import { assignExerciseDocument } from './assign-queries';
import { ClientPreviews } from './client-previews';
import { firstGiving, givingsOf, isSameGiving, type Giving } from './recipients';
import { ScheduleDates } from './schedule-dates';
import { firstDraft, scheduleOf } from './schedule-draft';
import { ScheduleSentence } from './schedule-sentence';
import { useScheduleDates } from './use-schedule-dates';

const aboutWhom = ['NOT_A_PARTNER', 'PARTNER_NEEDED', 'ROLE_DOES_NOT_FIT'];
const aboutExercise = ['SAFETY_CLEARANCE_REQUIRED', 'EXERCISE_NOT_OFFERED', 'PLAN_NEEDED', 'COUPLE_SEPARATED'];

/** One exercise for this couple: as each would see it, for whom, when, with which word, and what happens next. */
export const AssignForm = ({
  couple,
  plan,
  exercise,
  onAssigned,
}: {
  couple: Couple;
  plan: PlanFieldsFragment;
  exercise: Exercise;
  onAssigned: () => void;
}) => {
  const words = useWords();
  const { assign: t } = words;
  const language = useLanguage();
  const dates = useDates();
  const notify = useNotify();
  const givings = givingsOf(couple, plan, exercise);
  const [giving, setGiving] = useState(() => firstGiving(givings));
  const [draft, setDraft] = useState(() => firstDraft(exercise.suggestedRule, dates.today()));
  const note = useDraft(`note ${couple.id} ${exercise.id}`);
  const key = useRef(newKey());
  const { act, pending, fault } = useAct(assignExerciseDocument, [coupleDocument, 'caseload', caseloadHeadDocument]);

  const recipients = giving?.recipients ?? [];
  const partners = couple.partners.filter(partner => recipients.includes(partner.id));
  const schedule = scheduleOf(draft);
  const asked = useScheduleDates(couple.id, recipients, schedule);
  const first = asked.byClient[0]?.occurrences?.[0];
  const names = partners.map(partner => partner.givenName);
  const title = exercise.title[language];
  const isAbout = (reasons: readonly string[]) => fault?.reason !== undefined && reasons.includes(fault.reason);
  const isAboutSchedule = fault?.reason === 'NO_OCCURRENCE' || (fault?.code === 'INVALID' && Object.keys(fault.fields).length > 0);

  const assign = async () => {
    if (!giving || giving.refused) return;
    const input = {
      coupleId: couple.id,
      exerciseVersionId: exercise.id,
      mode: giving.mode,
      clientId: giving.clientId,
      schedule,
      note: note.text.trim() || null,
      idempotencyKey: key.current,
    };
    if (!(await act({ input }))) return;
    key.current = newKey();
    note.done();
    notify(t.done(title, names.length > 1 ? words.shell.and(names[0] ?? '', names[1] ?? '') : (names[0] ?? '')));
    onAssigned();
  };

  const when = first && `${dates.day(first.day)}, ${draft.opensAt}`;
  const isNow = first && new Date(first.opensAt) <= new Date();
  const next = !when ? t.next.choose : isNow ? t.next.now : names.length > 1 ? t.next.both(when) : t.next.one(names[0] ?? '', when);
  return (
    <>
      <div className="assign-detail">
        <header>
          <div className="row wrap assign-title">
            <h3 className="grow">{title}</h3>
            <ExerciseMarks exercise={exercise} />
          </div>
          <ExerciseFacts exercise={exercise} />
          {isAbout(aboutExercise) && <FaultNote>{explain(fault, words)}</FaultNote>}
          {couple.assignments.some(each => each.exercise.exerciseId === exercise.exerciseId) && (
            <p className="notice info">{t.alreadyText(title)}</p>
          )}
        </header>
        <ClientPreviews couple={couple} partners={partners} exercise={exercise} note={note.text} />
        <div className="assign-setup">
          <section className="card">
            <h4>{words.schedule.label}</h4>
            <ScheduleSentence draft={draft} onChange={setDraft} fault={fault ?? asked.fault} />
            <ScheduleDates
              draft={draft}
              isPending={asked.isPending}
              fault={asked.fault}
              partners={asked.byClient.map(({ clientId, occurrences }) => ({
                name: couple.partners.find(partner => partner.id === clientId)?.givenName ?? '',
                occurrences,
              }))}
            />
            {fault?.reason === 'NO_OCCURRENCE' && <FaultNote>{explain(fault, words)}</FaultNote>}
          </section>
          <section className="card">
            <fieldset>
              <legend>{t.forWhom}</legend>
              <div className="assign-modes">
                {givings.map(each => (
                  <GivingChoice
                    key={`${each.mode} ${each.clientId}`}
                    couple={couple}
                    giving={each}
                    isChosen={giving !== undefined && isSameGiving(each, giving)}
                    onChoose={() => setGiving(each)}
                  />
                ))}
              </div>
            </fieldset>
            {isAbout(aboutWhom) && <FaultNote>{explain(fault, words)}</FaultNote>}
          </section>
          <section className="card">
            <h4>{words.library.whoReads}</h4>
            <ReadersNote exercise={exercise} />
          </section>
          <section className="card">
            <h4>
              {t.note} ({words.shell.optional})
            </h4>
            <TextField
              label={t.noteLabel(names.join(` ${words.shell.and('', '').trim()} `))}
              multiline
              minRows={2}
              value={note.text}
              onChange={event => note.write(event.target.value)}
              helperText={
                explainField(fault, 'note', words) ??
                (names.length > 1 ? t.noteHelp.MORE(names[0] ?? '', names[1] ?? '') : t.noteHelp.ONE(names[0] ?? ''))
              }
            />
          </section>
        </div>
      </div>
      <footer className="assign-foot">
        <span className="muted grow">
          {fault && !isAbout(aboutWhom) && !isAbout(aboutExercise) && !isAboutSchedule ? (
            <FaultNote>{explain(fault, words)}</FaultNote>
          ) : (
            next
          )}
        </span>
        <Button variant="contained" disabled={pending || !giving || giving.refused !== null} onClick={() => void assign()}>
          {pending ? t.saving : names.length > 1 ? t.submitBoth : t.submitOne(names[0] ?? '')}
        </Button>
      </footer>
    </>
  );
};

const GivingChoice = ({
  couple,
  giving,
  isChosen,
  onChoose,
}: {
  couple: Couple;
  giving: Giving;
  isChosen: boolean;
  onChoose: () => void;
}) => {
  const { assign: t } = useWords();
  const name = couple.partners.find(partner => partner.id === giving.clientId)?.givenName ?? '';
  const other = couple.partners.find(partner => partner.id !== giving.clientId)?.givenName ?? '';
  const label = giving.mode === 'ONE' ? t.modes.ONE(name) : t.modes[giving.mode];
  const help = giving.refused ? t.notFor(name) : giving.mode === 'ONE' ? t.modeHelp.ONE(name, other) : t.modeHelp[giving.mode];
  return (
    <ChoiceCard
      name="giving"
      checked={isChosen}
      disabled={giving.refused !== null}
      onChoose={onChoose}
      label={label}
      help={isChosen || giving.refused ? help : undefined}
    />
  );
};

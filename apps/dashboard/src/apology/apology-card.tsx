import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ApologyFieldsFragment, PartnerSignsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Avatar } from '../look/avatar';
import { Chip, type Tone } from '../look/chip';
import { Failed, FaultNote, Loading } from '../look/states';
import type { Couple } from '../couple/timeline-of';
import { ApologyDrawer } from './apology-drawer';
import { apologiesDocument, inviteToApologizeDocument } from './apology-queries';
import './apology.css';
import { useMayDo } from '../care-team/care-rights';

const tones: Record<ApologyFieldsFragment['state'], Tone> = { WRITING: 'plain', READY: 'pine', DELIVERED: 'good' };

/** The first step's own tool: who prepares an apology, how far it is, and whom one may invite. */
export const ApologyCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().apology;
  const [reading, setReading] = useState<string | null>(null);
  const asked = useAsk(apologiesDocument, { coupleId: couple.id });
  const mayGive = useMayDo('GIVE_EXERCISE');
  const isOpen = couple.plan?.steps.some(({ step, state }) => step === 'RESPONSIBILITY' && state === 'OPEN') ?? false;
  const apologies = asked.data?.apologies ?? [];
  const mayBeInvited = couple.partners.filter(
    ({ id, role }) =>
      isOpen && (role === 'REBUILDING' || role === 'BOTH') && !apologies.some(each => each.authorId === id && each.state !== 'DELIVERED'),
  );
  const opened = apologies.find(apology => apology.id === reading);
  // Before the first step is open there is nothing to say here.
  if (!isOpen && asked.isSuccess && apologies.length === 0) return null;
  return (
    <section className="card apologies" id="apology" aria-label={t.title}>
      <h2>{t.title}</h2>
      {asked.isPending && <Loading rows={1} height={48} />}
      {asked.isError && !asked.data && <Failed fault={asked.error} retry={() => void asked.refetch()} />}
      {asked.data && (
        <>
          {apologies.length === 0 && <p className="muted">{t.empty}</p>}
          <ul>
            {apologies.map(apology => (
              <ApologyRow key={apology.id} couple={couple} apology={apology} onRead={() => setReading(apology.id)} />
            ))}
          </ul>
          {mayGive &&
            couple.state === 'ACTIVE' &&
            mayBeInvited.map(partner => <Invitation key={partner.id} couple={couple} partner={partner} isAgain={apologies.length > 0} />)}
        </>
      )}
      {opened && <ApologyDrawer couple={couple} apology={opened} onClose={() => setReading(null)} />}
    </section>
  );
};

const ApologyRow = ({ couple, apology, onRead }: { couple: Couple; apology: ApologyFieldsFragment; onRead: () => void }) => {
  const t = useWords().apology;
  const dates = useDates();
  const { authorId, authorName, partnerName, state, drafts, answers, deliveredOn, invitedAt } = apology;
  const [newest] = drafts;
  const facts = [
    newest ? t.lastDraft(newest.number, dates.moment(newest.sentAt)) : t.invited(dates.moment(invitedAt)),
    ...(newest && newest.comments.length === 0 && state === 'WRITING' ? [t.uncommented] : []),
    ...(deliveredOn ? [t.spokenOn(dates.fullDay(deliveredOn))] : []),
    ...(answers.length > 0 ? [t.answers(partnerName, answers.length)] : []),
  ];
  return (
    <li className="apology-row">
      <Avatar side={couple.partners[0]?.id === authorId ? 'first' : 'second'} name={authorName} size="small" />
      <div className="grow">
        <div className="row wrap">
          <b>{t.fromTo(authorName, partnerName)}</b>
          <Chip tone={tones[state]}>{t.states[state]}</Chip>
        </div>
        <p className="muted small">{facts.join(' · ')}</p>
      </div>
      <button type="button" className="link-button" onClick={onRead} aria-label={t.readSaid(authorName)}>
        {t.read}
      </button>
    </li>
  );
};

const Invitation = ({ couple, partner, isAgain }: { couple: Couple; partner: PartnerSignsFragment; isAgain: boolean }) => {
  const words = useWords();
  const t = words.apology;
  const { act, pending, fault } = useAct(inviteToApologizeDocument, [apologiesDocument]);
  return (
    <div className="apology-invite">
      <p className="muted small grow">{t.inviteHelp(partner.givenName)}</p>
      <Button size="small" variant="outlined" disabled={pending} onClick={() => void act({ coupleId: couple.id, clientId: partner.id })}>
        {pending ? t.inviting : isAgain ? t.inviteAgain(partner.givenName) : t.invite(partner.givenName)}
      </Button>
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
    </div>
  );
};

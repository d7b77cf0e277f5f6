import type { RecordKind } from '@roadback/domain/trail-kinds';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll, type Row } from './records.js';

interface Look {
  actor: BuiltPerson;
  roles: string[];
  operation: string;
  act: 'READ' | 'WRITE';
  kind: RecordKind;
  couples: BuiltCouple[];
  /** Whose record; both partners' where nothing is said. */
  clients?: BuiltPerson[];
  outcome?: 'DONE' | 'DENIED' | 'NOT_FOUND';
  why?: 'ROLE' | 'COVER';
}

/** What the people of a demo looked at in the last days, as the trail would hold it; the worker seals it once it runs. */
export async function buildTrail(
  db: Client,
  now: Date,
  people: { admin: BuiltPerson; counselor: BuiltPerson; colleague: BuiltPerson; covering: BuiltPerson },
  couples: readonly BuiltCouple[],
): Promise<void> {
  const { admin, counselor, colleague, covering } = people;
  const [couple, covered] = [couples[0]!, couples.at(-1)!];
  const staff = (actor: BuiltPerson) => ({ actor, roles: ['COUNSELOR'], act: 'READ' as const });
  const client = (actor: BuiltPerson) => ({ actor, roles: ['CLIENT'], couples: [couple], clients: [actor] });
  const everyday: Look[] = [
    { ...staff(counselor), operation: 'caseload', kind: 'COUPLE', couples: couples.slice(0, 8) },
    { ...staff(counselor), operation: 'couple', kind: 'COUPLE', couples: [couple] },
    { ...client(couple.partners[0]), operation: 'checkIn', act: 'WRITE', kind: 'CHECK_IN' },
    { ...staff(counselor), operation: 'reviewSubmission', act: 'WRITE', kind: 'TASK', couples: [couple], clients: [couple.partners[1]] },
    { ...client(couple.partners[1]), operation: 'today', act: 'READ', kind: 'COUPLE' },
  ];
  const seldom: Look[] = [
    { ...staff(covering), operation: 'couple', kind: 'COUPLE', couples: [covered], why: 'COVER' },
    { actor: admin, roles: ['PRACTICE_ADMIN'], operation: 'clients', act: 'READ', kind: 'CLIENT', couples: couples.slice(0, 12) },
    { ...staff(colleague), operation: 'couple', kind: 'COUPLE', couples: [], clients: [], outcome: 'NOT_FOUND' },
    { ...staff(counselor), operation: 'screenings', kind: 'SCREENING', couples: [couple] },
    { ...client(couple.partners[1]), operation: 'screenings', act: 'READ', kind: 'SCREENING', outcome: 'DENIED' },
  ];
  for (let days = 8; days >= 1; days -= 1) {
    const looks = [...everyday, ...seldom.filter((_, index) => (index + days) % 3 === 0)];
    const begins = now.getTime() - days * 86_400_000;
    await tell(
      db,
      looks.map((look, index) => ({ look, at: new Date(begins + index * 47 * 60_000) })),
    );
  }
}

async function tell(db: Client, looks: readonly { look: Look; at: Date }[]): Promise<void> {
  const events = looks.map(({ look, at }): Row => {
    const { actor, couples, clients = couples.flatMap(({ partners }) => partners) } = look;
    const ids = couples.map(({ id }) => id);
    return {
      practice_id: actor.practiceId,
      id: v7(),
      at,
      actor_id: actor.personId,
      audience: actor.audience,
      roles: look.roles,
      request_id: v7(),
      operation: look.operation,
      act: look.act,
      kind: look.kind,
      record_ids: ids,
      couple_ids: ids,
      client_ids: clients.map(({ personId }) => personId),
      outcome: look.outcome ?? 'DONE',
      reason: null,
      why: look.why ?? 'ROLE',
    };
  });
  await insertAll(db, 'audit.event', events);
  await insertAll(
    db,
    'jobs.to_seal',
    events.map(({ practice_id, id }) => ({ practice_id, event_id: id })),
  );
}

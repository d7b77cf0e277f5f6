import { Inject, Injectable } from '@nestjs/common';
import { faultOfRecordWords, type CorrectionOutcome, type RecordPart } from '@roadback/domain/records';
import { dayIn } from '@roadback/domain/weeks';
import { opens } from '@roadback/sealing/marks';
import { IsNull } from 'typeorm';
import { CouplesService } from '../couples/couples.service.js';
import type { AnswerCorrectionInput, AskCorrectionInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { Correction } from './records.entity.js';

interface CorrectionRow {
  id: string;
  clientId: string;
  clientName: string;
  part: RecordPart;
  words: string;
  askedAt: Date;
  outcome: CorrectionOutcome | null;
  reply: string | null;
  answeredByName: string | null;
  answeredAt: Date | null;
}

/** Wishes for correction: asked by a client, answered by the care team, beside what was written (R13). */
@Injectable()
export class CorrectionsService {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  async mine(scope: Scope) {
    const timeZone = await zoneOf(scope);
    const rows = await this.list(scope, { clientId: scope.personId });
    return rows.sort((one, other) => +other.askedAt - +one.askedAt).map(row => ({ ...row, askedOn: dayIn(timeZone, row.askedAt) }));
  }

  async ofCouple(scope: Scope, coupleId: string): Promise<CorrectionRow[]> {
    return this.list(scope, { coupleId: (await this.couples.known(scope, coupleId)).id });
  }

  async ask(scope: Scope, { part, words, idempotencyKey }: AskCorrectionInput) {
    const { practiceId, personId: clientId, now: askedAt } = scope;
    const fault = faultOfRecordWords(words);
    if (fault) throw invalid({ words: fault });
    // Two taps, one wish (R12).
    await scope.lock(clientId);
    const known = await scope.entities.findOneBy(Correction, { practiceId, clientId, idempotencyKey });
    if (known && (known.part !== part || known.words !== words.trim())) throw conflict('KEY_REUSED');
    if (!known) {
      const [partner] = await scope.rows<{ coupleId: string }>(
        'select couple_id as "coupleId" from clinical.partner where practice_id = $1 and client_id = $2 and active',
        [practiceId, clientId],
      );
      if (!partner) throw refused('NOT_IN_A_COUPLE');
      const { coupleId } = partner;
      const unanswered = { outcome: null, reply: null, answeredBy: null, answeredAt: null };
      await scope.entities.insert(Correction, {
        practiceId,
        id: newId(),
        coupleId,
        clientId,
        part,
        words: words.trim(),
        askedAt,
        ...unanswered,
        idempotencyKey,
      });
    }
    const { id } = await scope.entities.findOneByOrFail(Correction, { practiceId, clientId, idempotencyKey });
    return (await this.mine(scope)).find(row => row.id === id)!;
  }

  async answer(scope: Scope, { correctionId: id, outcome, reply }: AnswerCorrectionInput): Promise<CorrectionRow> {
    const [known] = await this.list(scope, { id });
    if (!known) throw notFound();
    const fault = faultOfRecordWords(reply);
    if (fault) throw invalid({ reply: fault });
    const { practiceId, personId: answeredBy, now: answeredAt } = scope;
    const { affected } = await scope.entities.update(
      Correction,
      { practiceId, id, outcome: IsNull() },
      { outcome, reply: await scope.seal('correction.reply', id, known.clientId, reply.trim()), answeredBy, answeredAt },
    );
    if (affected !== 1) throw conflict('ALREADY_ANSWERED');
    return (await this.list(scope, { id }))[0]!;
  }

  private list(scope: Scope, which: { coupleId?: string; clientId?: string; id?: string }): Promise<CorrectionRow[]> {
    return scope.rows<CorrectionRow>(
      `select x.id, x.client_id as "clientId", k.given_name as "clientName", x.part, ${opens('correction.words', 'x')} as words, x.asked_at as "askedAt", x.outcome, ${opens('correction.reply', 'x')} as reply,
              m.staff_name as "answeredByName", x.answered_at as "answeredAt"
         from clinical.correction x
         join clinical.client k on k.practice_id = $1 and k.id = x.client_id
         left join directory.membership m on m.practice_id = $1 and m.person_id = x.answered_by
        where x.practice_id = $1 and ($2::uuid is null or x.couple_id = $2) and ($3::uuid is null or x.client_id = $3)
          and ($4::uuid is null or x.id = $4)
        order by (x.outcome is null) desc, x.asked_at desc, x.id desc
        limit 200`,
      [scope.practiceId, which.coupleId ?? null, which.clientId ?? null, which.id ?? null],
    );
  }
}

async function zoneOf(scope: Scope): Promise<string> {
  const [me] = await scope.rows<{ timeZone: string }>(
    'select time_zone as "timeZone" from directory.membership where practice_id = $1 and person_id = $2',
    [scope.practiceId, scope.personId],
  );
  return me!.timeZone;
}

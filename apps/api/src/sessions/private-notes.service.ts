import { Inject, Injectable } from '@nestjs/common';
import { faultsOfPrivateNote, sharePrivateNote } from '@roadback/domain/private-note';
import { isRefusal } from '@roadback/domain/refusal';
import { CouplesService } from '../couples/couples.service.js';
import type { ChangePrivateNoteInput, WritePrivateNoteInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { openPrivateNotes, readPrivateNotes, supervisorOf, type PrivateNoteView } from './private-notes.queries.js';
import { PrivateNote } from './private-note.entity.js';

/** What a counselor writes for themself alone. Every use case opens the drawer first; without it there is nothing to find. */
@Injectable()
export class PrivateNotesService {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  async read(scope: Scope, coupleId: string | null): Promise<{ supervisorName: string | null; notes: PrivateNoteView[] }> {
    await openPrivateNotes(scope);
    const notes = await readPrivateNotes(scope, { coupleId });
    if (coupleId) return { supervisorName: (await supervisorOf(scope, coupleId))?.name ?? null, notes };
    // All of one's own; what a counselor shows stands with the couple.
    return { supervisorName: null, notes: notes.filter(({ isMine }) => isMine) };
  }

  async write(scope: Scope, { coupleId, idempotencyKey, ...input }: WritePrivateNoteInput): Promise<PrivateNoteView> {
    const { practiceId, personId: authorId, now } = scope;
    const words = input.words.trim();
    await openPrivateNotes(scope);
    // Two taps, one note.
    await scope.lock(authorId);
    await this.couples.known(scope, coupleId);
    const [written] = await readPrivateNotes(scope, { key: idempotencyKey });
    if (written) return written.coupleId === coupleId && written.words === words ? written : Promise.reject(conflict('KEY_REUSED'));
    checked(words);
    const id = newId();
    await scope.entities.insert(PrivateNote, {
      practiceId,
      id,
      coupleId,
      authorId,
      words,
      revision: 1,
      writtenAt: now,
      changedAt: now,
      sharedWith: null,
      sharedAt: null,
      idempotencyKey,
    });
    return this.known(scope, id);
  }

  async change(scope: Scope, { noteId: id, revision, ...input }: ChangePrivateNoteInput): Promise<PrivateNoteView> {
    const { practiceId, personId: authorId, now: changedAt } = scope;
    const words = input.words.trim();
    const note = await this.own(scope, id);
    checked(words);
    // The answer was lost on its way, and the same words come again.
    if (note.revision === revision + 1 && note.words === words) return note;
    const sealed = (await scope.seal('private_note.words', id, note.coupleId, words))!;
    const change = { words: sealed, revision: revision + 1, changedAt };
    const { affected } = await scope.entities.update(PrivateNote, { practiceId, id, authorId, revision }, change);
    if (affected !== 1) throw conflict('NOTE_CHANGED');
    return this.known(scope, id);
  }

  async delete(scope: Scope, id: string): Promise<string> {
    await this.own(scope, id);
    await scope.entities.delete(PrivateNote, { practiceId: scope.practiceId, id, authorId: scope.personId });
    return id;
  }

  async share(scope: Scope, id: string): Promise<PrivateNoteView> {
    const { practiceId, personId: authorId, now: sharedAt } = scope;
    const note = await this.own(scope, id);
    const supervisor = await supervisorOf(scope, note.coupleId);
    const may = sharePrivateNote(supervisor?.id ?? null);
    if (isRefusal(may)) throw refused(may.refused);
    // R12: when it was shown first is when it was shown; a supervisor of before is no reader any more.
    if (note.sharedWithId === supervisor!.id) return note;
    await scope.entities.update(PrivateNote, { practiceId, id, authorId }, { sharedWith: supervisor!.id, sharedAt });
    return this.known(scope, id);
  }

  async takeBack(scope: Scope, id: string): Promise<PrivateNoteView> {
    await this.own(scope, id);
    const { practiceId, personId: authorId } = scope;
    await scope.entities.update(PrivateNote, { practiceId, id, authorId }, { sharedWith: null, sharedAt: null });
    return this.known(scope, id);
  }

  /** A note of the viewer's own; NOT_FOUND for any other, also for one that is shown to them. */
  private async own(scope: Scope, id: string): Promise<PrivateNoteView> {
    await openPrivateNotes(scope);
    const note = await this.known(scope, id);
    return note.isMine ? note : Promise.reject(notFound());
  }

  private async known(scope: Scope, id: string): Promise<PrivateNoteView> {
    const [note] = await readPrivateNotes(scope, { id });
    return note ?? Promise.reject(notFound());
  }
}

function checked(words: string): void {
  const faults = faultsOfPrivateNote(words);
  if (faults.words) throw invalid({ words: faults.words });
}

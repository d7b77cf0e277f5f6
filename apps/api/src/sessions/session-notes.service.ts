import { Inject, Injectable } from '@nestjs/common';
import { isRefusal } from '@roadback/domain/refusal';
import { addToNote, faultsOfAddendum, faultsOfDraft, faultsOfSigning, noteSections, writeNote } from '@roadback/domain/session-note';
import { IsNull } from 'typeorm';
import { CouplesService } from '../couples/couples.service.js';
import type { AddToSessionNoteInput, SaveSessionNoteInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { readNote, type NoteView } from './sessions.queries.js';
import { SessionsService } from './sessions.service.js';
import { CoupleSession, SessionNote, SessionNoteAddendum } from './session.entity.js';

/** The record of a session: kept as its author writes, signed once, corrected by addenda (R13). */
@Injectable()
export class SessionNotesService {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(SessionsService) private readonly sessions: SessionsService,
  ) {}

  async save(scope: Scope, { sessionId, revision, ...words }: SaveSessionNoteInput): Promise<NoteView> {
    const { practiceId, personId: authorId, now: changedAt } = scope;
    // Two tabs, one after the other; and nobody cancels the session meanwhile.
    await scope.lock(sessionId);
    const session = await this.sessions.known(scope, sessionId);
    const own = session.notes.find(({ isMine }) => isMine) ?? null;
    const may = writeNote(session, own && { isSigned: own.signedAt !== null });
    if (isRefusal(may)) throw refused(may.refused);
    const faults = faultsOfDraft(words);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    // The answer was lost on its way, and the same words come again.
    if (own?.revision === revision + 1 && noteSections.every(section => own[section] === words[section])) return own;
    // What was written elsewhere meanwhile is never lost in silence.
    if ((own?.revision ?? 0) !== revision) throw conflict('NOTE_CHANGED');
    const written = { ...words, revision: revision + 1, changedAt };
    if (own) {
      const sealed = {
        did: (await scope.seal('session_note.did', own.id, session.coupleId, words.did))!,
        agreed: (await scope.seal('session_note.agreed', own.id, session.coupleId, words.agreed))!,
        nextTime: (await scope.seal('session_note.next_time', own.id, session.coupleId, words.nextTime))!,
      };
      const { affected } = await scope.entities.update(
        SessionNote,
        { practiceId, id: own.id, authorId, revision, signedAt: IsNull() },
        { ...written, ...sealed },
      );
      if (affected !== 1) throw conflict('NOTE_CHANGED');
      return this.known(scope, own.id);
    }
    const id = newId();
    await scope.entities.insert(SessionNote, {
      practiceId,
      id,
      coupleId: session.coupleId,
      sessionId,
      authorId,
      ...written,
      signedAt: null,
    });
    return this.known(scope, id);
  }

  async sign(scope: Scope, id: string, revision: number): Promise<NoteView> {
    const { practiceId, personId: authorId, now: signedAt } = scope;
    // Two taps, one signature: the second finds what the first has done.
    await scope.lock(authorId);
    const note = await this.known(scope, id);
    if (!note.isMine) throw notFound();
    if (note.signedAt !== null) return note;
    const faults = faultsOfSigning(note);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const { affected } = await scope.entities.update(SessionNote, { practiceId, id, authorId, revision, signedAt: IsNull() }, { signedAt });
    if (affected !== 1) throw conflict('NOTE_CHANGED');
    // What the caseload asks each time stands on the session: when the first note about it was signed.
    await scope.entities.update(
      CoupleSession,
      { practiceId, id: note.sessionId, notedAt: IsNull() },
      { notedAt: signedAt, changedBy: authorId, changedAt: signedAt },
    );
    return this.known(scope, id);
  }

  async add(scope: Scope, { noteId, idempotencyKey, ...input }: AddToSessionNoteInput): Promise<NoteView> {
    const { practiceId, personId: authorId, now: addedAt } = scope;
    const words = input.words.trim();
    // Two taps, one addendum.
    await scope.lock(authorId);
    const note = await this.known(scope, noteId);
    const added = await scope.entities.findOneBy(SessionNoteAddendum, { practiceId, authorId, idempotencyKey });
    if (added) return added.noteId === noteId && added.words === words ? note : Promise.reject(conflict('KEY_REUSED'));
    const may = addToNote({ isSigned: note.signedAt !== null });
    if (isRefusal(may)) throw refused(may.refused);
    const faults = faultsOfAddendum(words);
    if (faults.words) throw invalid({ words: faults.words });
    const { coupleId } = note;
    await scope.entities.insert(SessionNoteAddendum, {
      practiceId,
      id: newId(),
      coupleId,
      noteId,
      authorId,
      words,
      addedAt,
      idempotencyKey,
    });
    return this.known(scope, noteId);
  }

  /** A note of a couple that the viewer may touch; NOT_FOUND for any other. */
  private async known(scope: Scope, id: string): Promise<NoteView> {
    const note = await readNote(scope, id);
    if (!note) throw notFound();
    await this.couples.known(scope, note.coupleId);
    return note;
  }
}

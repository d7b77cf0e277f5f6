import { forgetDraft } from '../device/drafts';
import { logLookDocument } from '../agreement/agreement-documents';
import { answerApologyDocument, sendApologyDraftDocument } from '../apology/apology-documents';
import { answerQuestionDocument, askQuestionDocument } from '../questions/question-documents';
import { answerNeedDocument, logTriggerDocument, proposePauseDocument, sayHowItLandedDocument } from '../patience/patience-documents';
import { sayStatementDocument } from '../own-track/own-documents';
import { makeCommitmentDocument, noteNoticedDocument, reportMomentDocument, viewMomentDocument } from '../promises/promise-documents';
import { ask } from '../server/ask';
import { troubleOf } from '../server/fault';
import { personDocument } from '../session/session-documents';
import { alone } from '../session/alone';
import { answerSafetyItemDocument, submitTaskDocument } from '../task/task-documents';
import { checkInDocument } from '../today/today-documents';
import { createOutbox, subjectOf, type Cargo, type Entry, type Outbox } from './outbox';
import { amendEntries, clearShelf, readEntries } from './shelf';
import { verdictOf, type Verdict } from './verdict';

const place = 'outbox';

/** The outbox of this browser, and a view of it that React can follow. */
export interface PostOffice extends Outbox {
  entries: () => readonly Entry[];
  subscribe: (listener: () => void) => () => void;
  /** Hears what is put here, once it is kept. */
  onPut: (listener: (personId: string, cargo: Cargo) => void) => () => void;
  /** Looks at the phone anew: somebody else holds the key to what lies there. */
  refresh: () => Promise<void>;
}

/** Joins the outbox to the real phone, server and tabs. */
export function openPostOffice(on: { delivered: (entry: Entry) => Promise<void>; sessionGone: () => void }): PostOffice {
  let entries: readonly Entry[] = [];
  const listeners = new Set<() => void>();
  const hearers = new Set<(personId: string, cargo: Cargo) => void>();
  const otherTabs = new BroadcastChannel(place);

  const refresh = async (): Promise<void> => {
    entries = await readEntries();
    listeners.forEach(listener => listener());
  };
  otherTabs.onmessage = () => void refresh();

  const outbox = createOutbox({
    read: readEntries,
    amend: amendEntries,
    whoSends,
    send,
    alone,
    online: () => navigator.onLine,
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    async onDelivered(entry) {
      await forgetDraft(entry.personId, subjectOf(entry.cargo), entry.key);
      // The entry stays until the screens know better: otherwise a page would ask once more for what was just sent.
      await on.delivered(entry);
    },
    onSessionGone: on.sessionGone,
    async onChange() {
      otherTabs.postMessage(null);
      await refresh();
    },
  });

  addEventListener('online', () => void outbox.drain());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void outbox.drain();
  });

  return {
    ...outbox,
    async put(personId, cargo) {
      await outbox.put(personId, cargo);
      hearers.forEach(hearer => hearer(personId, cargo));
    },
    refresh,
    async wipe() {
      await clearShelf('ALL');
      otherTabs.postMessage(null);
      await refresh();
    },
    entries: () => entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onPut(hearer) {
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    },
  };
}

async function whoSends(): Promise<string | null | undefined> {
  try {
    return (await ask(personDocument, {})).me?.personId ?? null;
  } catch (error) {
    return troubleOf(error).code === 'UNAUTHENTICATED' ? null : undefined;
  }
}

async function send(entry: Entry): Promise<Verdict> {
  try {
    await deliver(entry.cargo);
    return { kind: 'DONE' };
  } catch (error) {
    return verdictOf(troubleOf(error), entry.tries);
  }
}

function deliver({ kind, input }: Cargo): Promise<unknown> {
  switch (kind) {
    case 'CHECK_IN':
      return ask(checkInDocument, { input });
    case 'TASK':
      return ask(submitTaskDocument, { input });
    case 'SAFETY_ITEM':
      return ask(answerSafetyItemDocument, { input });
    case 'APOLOGY_DRAFT':
      return ask(sendApologyDraftDocument, { input });
    case 'APOLOGY_ANSWER':
      return ask(answerApologyDocument, { input });
    case 'QUESTION':
      return ask(askQuestionDocument, { input });
    case 'QUESTION_ANSWER':
      return ask(answerQuestionDocument, { input });
    case 'PROMISE':
      return ask(makeCommitmentDocument, { input });
    case 'MOMENT':
      return ask(reportMomentDocument, { input });
    case 'VIEW':
      return ask(viewMomentDocument, { input });
    case 'NOTICED':
      return ask(noteNoticedDocument, { input });
    case 'LOOK':
      return ask(logLookDocument, { input });
    case 'TRIGGER':
      return ask(logTriggerDocument, { input });
    case 'NEED_ANSWER':
      return ask(answerNeedDocument, { input });
    case 'LANDING':
      return ask(sayHowItLandedDocument, { input });
    case 'PAUSE_PROPOSAL':
      return ask(proposePauseDocument, { input });
    case 'STATEMENT':
      return ask(sayStatementDocument, { input });
  }
}

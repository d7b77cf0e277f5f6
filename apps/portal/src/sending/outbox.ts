import type {
  AnswerNeedInput,
  AnswerQuestionInput,
  AnswerSafetyItemInput,
  ApologyAnswerInput,
  ApologyDraftInput,
  AskQuestionInput,
  CheckInInput,
  LookTogetherInput,
  LogTriggerInput,
  MakeCommitmentInput,
  NoteNoticedInput,
  ProposePauseInput,
  ReportMomentInput,
  SayHowItLandedInput,
  SayStatementInput,
  SubmitTaskInput,
  ViewMomentInput,
} from '../generated/graphql';
import type { Trouble } from '../server/fault';
import { type Verdict, waitBefore } from './verdict';

export type Cargo =
  | { kind: 'CHECK_IN'; input: CheckInInput }
  | { kind: 'TASK'; input: SubmitTaskInput }
  | { kind: 'SAFETY_ITEM'; input: AnswerSafetyItemInput }
  | { kind: 'APOLOGY_DRAFT'; input: ApologyDraftInput }
  | { kind: 'APOLOGY_ANSWER'; input: ApologyAnswerInput }
  | { kind: 'QUESTION'; input: AskQuestionInput }
  | { kind: 'QUESTION_ANSWER'; input: AnswerQuestionInput }
  | { kind: 'PROMISE'; input: MakeCommitmentInput }
  | { kind: 'MOMENT'; input: ReportMomentInput }
  | { kind: 'VIEW'; input: ViewMomentInput }
  | { kind: 'NOTICED'; input: NoteNoticedInput }
  | { kind: 'LOOK'; input: LookTogetherInput }
  | { kind: 'TRIGGER'; input: LogTriggerInput }
  | { kind: 'NEED_ANSWER'; input: AnswerNeedInput }
  | { kind: 'LANDING'; input: SayHowItLandedInput }
  | { kind: 'PAUSE_PROPOSAL'; input: ProposePauseInput }
  | { kind: 'STATEMENT'; input: SayStatementInput };

/** Something a person has sent, until the server has answered. */
export interface Entry {
  /** The idempotency key inside the cargo. */
  key: string;
  /** Only ever sent in a session of this person. */
  personId: string;
  cargo: Cargo;
  keptAt: number;
  tries: number;
  /** Set when the server said no; it then waits for its author. */
  trouble: Trouble | null;
}

/** What an entry is about; a draft about the same thing has the same name. */
export function subjectOf({ kind, input }: Cargo): string {
  switch (kind) {
    case 'CHECK_IN':
      return `check-in:${input.day}`;
    case 'TASK':
      return `task:${input.taskId}`;
    case 'SAFETY_ITEM':
      // Each by itself: what was chosen first counts too.
      return `safety:${input.idempotencyKey}`;
    case 'APOLOGY_DRAFT':
      return `apology:${input.apologyId}`;
    case 'APOLOGY_ANSWER':
      return `heard:${input.apologyId}`;
    case 'QUESTION':
      return `question:${input.earlierId ?? 'new'}`;
    case 'QUESTION_ANSWER':
      return `question-answer:${input.questionId}`;
    case 'PROMISE':
      return 'promise:new';
    case 'MOMENT':
      return `moment:${input.commitmentId}:${input.momentId ?? input.day}`;
    case 'VIEW':
      return `view:${input.momentId}`;
    case 'NOTICED':
      return 'noticed:new';
    case 'LOOK':
      return `look:${input.agreementId}`;
    case 'TRIGGER':
      // Each by itself: in one night there may be several, and none may take the place of another.
      return `trigger:${input.idempotencyKey}`;
    case 'NEED_ANSWER':
      return `need:${input.askId}`;
    case 'LANDING':
      return `landing:${input.askId}`;
    case 'PAUSE_PROPOSAL':
      return 'pause:new';
    case 'STATEMENT':
      return `statement:${input.kind}`;
  }
}

/** All that the outbox needs of the world, so that a test can be the world. */
export interface OutboxPorts {
  read: () => Promise<Entry[]>;
  amend: (change: (entries: Entry[]) => Entry[]) => Promise<void>;
  /** Asks the server, not this page: another tab may have signed in as somebody else. Undefined when it cannot be reached. */
  whoSends: () => Promise<string | null | undefined>;
  send: (entry: Entry) => Promise<Verdict>;
  /** One at a time over all tabs, and never while a session begins or ends. */
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
  online: () => boolean;
  later: (milliseconds: number, work: () => void) => () => void;
  onDelivered: (entry: Entry) => Promise<void>;
  onSessionGone: () => void;
  onChange: () => Promise<void>;
}

export interface Outbox {
  put: (personId: string, cargo: Cargo) => Promise<void>;
  /** Sends what waits for this person, in order; null stops. */
  workFor: (personId: string | null) => void;
  drain: () => Promise<void>;
  retry: (key: string) => Promise<void>;
  discard: (key: string) => Promise<void>;
  wipe: (personId: string) => Promise<void>;
}

/**
 * Every write of a client is put here first, under its own idempotency key, and leaves only when the server has answered
 * (R12). Sending again after a lost answer is harmless; losing a person's words is not.
 */
export function createOutbox(ports: OutboxPorts): Outbox {
  let author: string | null = null;
  let busy: Promise<void> | null = null;
  let askedAgain = false;
  let cancelTimer: (() => void) | null = null;

  const change = async (amendment: (entries: Entry[]) => Entry[]): Promise<void> => {
    await ports.amend(amendment);
    await ports.onChange();
  };
  const changeOne = (key: string, amendment: (entry: Entry) => Entry): Promise<void> =>
    change(entries => entries.map(entry => (entry.key === key ? amendment(entry) : entry)));

  /** Sends the oldest entry; WAIT when it has to go first and cannot go now. */
  async function sendNext(personId: string): Promise<'GO_ON' | 'NOTHING' | 'WAIT'> {
    const entry = (await ports.read()).find(kept => kept.personId === personId && kept.trouble === null);
    if (!entry || !ports.online()) return 'NOTHING';
    const here = await ports.whoSends();
    const verdict: Verdict =
      here === undefined ? { kind: 'LATER', notBefore: 0 } : here === entry.personId ? await ports.send(entry) : { kind: 'SIGN_IN' };
    switch (verdict.kind) {
      case 'DONE':
        await ports.onDelivered(entry);
        await change(entries => entries.filter(kept => kept.key !== entry.key));
        return 'GO_ON';
      case 'ATTENTION':
        await changeOne(entry.key, kept => ({ ...kept, trouble: verdict.trouble }));
        return 'GO_ON';
      case 'LATER':
        await changeOne(entry.key, kept => ({ ...kept, tries: kept.tries + 1 }));
        cancelTimer?.();
        cancelTimer = ports.later(Math.max(verdict.notBefore, waitBefore(entry.tries, Math.random())), () => void drain());
        return 'WAIT';
      case 'SIGN_IN':
        ports.onSessionGone();
        return 'WAIT';
    }
  }

  async function drainAll(): Promise<void> {
    try {
      // Each entry on its own under the lock: signing out need not wait for the whole queue.
      while (author !== null) {
        const sender = author;
        askedAgain = false;
        const outcome = await ports.alone(async () => (sender === author ? sendNext(sender) : 'GO_ON'));
        // Somebody else may have come, or something been added, since this look at the queue.
        if (sender === author && (outcome === 'WAIT' || (outcome === 'NOTHING' && !askedAgain))) return;
      }
    } finally {
      busy = null;
    }
  }

  function drain(): Promise<void> {
    askedAgain = true;
    // Begins a moment later: it must not end before it is known as the one that is busy.
    busy ??= Promise.resolve().then(drainAll);
    return busy;
  }

  return {
    async put(personId, cargo) {
      const key = cargo.input.idempotencyKey;
      const entry: Entry = { key, personId, cargo, keptAt: Date.now(), tries: 0, trouble: null };
      await change(entries =>
        entries.some(kept => kept.key === key)
          ? entries
          : [...entries.filter(kept => !(kept.trouble && kept.personId === personId && subjectOf(kept.cargo) === subjectOf(cargo))), entry],
      );
      void drain();
    },
    workFor(personId) {
      author = personId;
      cancelTimer?.();
      cancelTimer = null;
      if (personId) void drain();
    },
    drain,
    async retry(key) {
      await changeOne(key, entry => ({ ...entry, trouble: null, tries: 0 }));
      await drain();
    },
    discard: key => change(entries => entries.filter(entry => entry.key !== key)),
    wipe: personId => change(entries => entries.filter(entry => entry.personId !== personId)),
  };
}

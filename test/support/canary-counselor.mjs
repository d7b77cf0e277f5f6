// What a counselor writes about a couple, in marked words.
import { randomUUID } from 'node:crypto';
import { seat } from './canaries.mjs';
import { CanaryWriter } from './canary-writer.mjs';

export const daysAgo = count => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);
const day = daysAgo(0);

export class CanaryCounselor extends CanaryWriter {
  async staffWrites(scene) {
    const { id: coupleId, counselor } = scene;
    const both = ['maya', 'jonah'];
    const plan = await this.write(counselor, 'openPlan', 'input: OpenPlanInput!', '{ id }', {
      input: { coupleId, kind: 'ONE_REBUILDS', rebuildingPartnerId: scene.jonah.personId, focus: this.byStaff(scene, 'openPlan.focus') },
    });
    for (const step of ['RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR', 'PATIENCE'])
      await this.write(counselor, 'moveStep', 'input: MoveStepInput!', '{ id }', {
        input: {
          planId: plan.id,
          step,
          act: 'OPEN',
          reason: this.byStaff(scene, 'moveStep.reason'),
          wordsForBoth: this.byStaff(scene, 'moveStep.wordsForBoth', both),
        },
      });
    await this.write(counselor, 'recordLapse', 'input: RecordLapseInput!', '{ id }', {
      input: {
        planId: plan.id,
        partnerId: scene.jonah.personId,
        kind: 'LAPSE',
        day,
        note: this.byStaff(scene, 'recordLapse.note'),
        idempotencyKey: randomUUID(),
      },
    });
    const exercises = await this.write(counselor, 'exercises', '', '{ id slug questions { key type } }');
    const exercise = exercises.find(({ slug }) => slug === 'before-the-hard-day');
    await this.write(counselor, 'assignExercise', 'input: AssignExerciseInput!', '{ id }', {
      input: {
        coupleId,
        exerciseVersionId: exercise.id,
        mode: 'EACH',
        schedule: { startsOn: day, opensAt: '00:00', openForHours: 72, rule: null },
        note: this.byStaff(scene, 'assignExercise.note', both),
        idempotencyKey: randomUUID(),
      },
    });
    await this.write(counselor, 'assignExercise', 'input: AssignExerciseInput!', '{ id }', {
      input: {
        coupleId,
        exerciseVersionId: exercises.find(({ slug }) => slug === 'what-i-need-most-this-week').id,
        mode: 'TOGETHER',
        schedule: { startsOn: day, opensAt: '00:00', openForHours: 72, rule: null },
        idempotencyKey: randomUUID(),
      },
    });
    await this.write(counselor, 'askScreening', 'coupleId: Uuid!, idempotencyKey: Uuid!', '{ askedAt }', {
      coupleId,
      idempotencyKey: randomUUID(),
    });
    const { id: apologyId } = await this.write(counselor, 'inviteToApologize', 'coupleId: Uuid!, clientId: Uuid!', '{ id }', {
      coupleId,
      clientId: scene.jonah.personId,
    });
    scene.apologyId = apologyId;
  }

  /** A session with its note, signed and added to, and a note that its author shows to nobody. */
  async session(scene) {
    const { id: coupleId, counselor } = scene;
    const { id: sessionId } = await this.send(counselor, 'planSession', 'PlanSessionInput', '{ id }', {
      coupleId,
      day: daysAgo(2),
      at: '10:00',
      minutes: 50,
    });
    await this.write(counselor, 'holdSession', 'sessionId: Uuid!', '{ id }', { sessionId });
    const parts = Object.fromEntries(['did', 'agreed', 'nextTime'].map(part => [part, this.byStaff(scene, `saveSessionNote.${part}`)]));
    const note = await this.write(counselor, 'saveSessionNote', 'input: SaveSessionNoteInput!', '{ id revision }', {
      input: { sessionId, revision: 0, ...parts },
    });
    await this.write(counselor, 'signSessionNote', 'noteId: Uuid!, revision: Int!', '{ id }', { noteId: note.id, revision: note.revision });
    await this.send(counselor, 'addToSessionNote', 'AddToSessionNoteInput', '{ id }', {
      noteId: note.id,
      words: this.byStaff(scene, 'addToSessionNote.words'),
    });
    const author = seat.counselor(scene.name);
    const words = this.canaries.mark({ owner: author, place: 'writePrivateNote.words', readers: [author] });
    await this.send(counselor, 'writePrivateNote', 'WritePrivateNoteInput', '{ id }', { coupleId, words });
  }

  /** A wish of one partner that something be put right, and its answer, of which the other learns nothing. */
  async correction(scene) {
    const { id: correctionId } = await this.send(scene.maya, 'askCorrection', 'AskCorrectionInput', '{ id }', {
      part: 'CHECK_INS',
      words: this.words(scene, 'maya', 'jonah', 'askCorrection.words', 'PRIVATE'),
    });
    await this.write(scene.counselor, 'answerCorrection', 'input: AnswerCorrectionInput!', '{ id }', {
      input: { correctionId, outcome: 'CORRECTED', reply: this.byStaff(scene, 'answerCorrection.reply', ['maya']) },
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { mailCatalogs } from '@roadback/content/mails/letter';
import { discreetName } from '@roadback/domain/discreet';
import { minutesToNextTry } from '@roadback/domain/notice';
import { isPushAddress, outcomeOf, pushStateAfter, type PushOutcome } from '@roadback/domain/push';
import webPush from 'web-push';
import { PushDevices, type PushAddress, type PushReach } from '../identity/push-devices.js';
import { inTheNameOf } from '../platform/access/viewer.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { nameOf, type ClaimedPush } from './tell.js';

/** A service answers at once or is away: nothing else of the worker waits for it. */
const patienceMs = 5_000;
/** A phone that is off for longer hears of it no more: it is in the portal. */
const ttlSeconds = 4 * 60 * 60;
/** Every message is as long as every other, so that a service learns nothing by it. */
const length = 512;

/** Sends claimed notices to the devices of one person, outside of any transaction, and writes down what became of them. */
@Injectable()
export class SendPushes {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(PushDevices) private readonly devices: PushDevices,
    @Inject(CONFIG) private readonly config: Pick<Config, 'push'>,
  ) {}

  async send(push: ClaimedPush): Promise<void> {
    const reach = await this.devices.reachOf(push.practiceId, push.personId);
    const outcomes = reach ? await this.tried(push, reach) : [];
    await this.settle(push, outcomes);
  }

  private tried(push: ClaimedPush, reach: PushReach): Promise<PushOutcome[]> {
    const payload = payloadOf(reach, push.page);
    return Promise.all(
      reach.devices.map(async device => {
        const outcome = await this.post(device, payload);
        if (outcome === 'GONE') await this.devices.remove(push.practiceId, push.personId, device.endpoint);
        return outcome;
      }),
    );
  }

  /** The address was looked at when it was named; it is looked at again, since the list may have become shorter. */
  private async post({ endpoint, keys }: PushAddress, payload: string): Promise<PushOutcome> {
    const { push } = this.config;
    if (!push || !isPushAddress(endpoint, push.services)) return 'REFUSED';
    const { publicKey, privateKey, subject } = push;
    try {
      // A message that did not reach the phone yet is replaced by the next.
      const { headers, body } = webPush.generateRequestDetails({ endpoint, keys }, payload, {
        vapidDetails: { publicKey, privateKey, subject },
        TTL: ttlSeconds,
        urgency: 'normal',
        topic: 'note',
      });
      const sent = Object.entries(headers).filter(([name]) => name !== 'Content-Length');
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: Object.fromEntries(sent.map(([name, value]) => [name, String(value)])),
        body: new Uint8Array(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
      });
      await response.body?.cancel();
      return outcomeOf(response.status);
    } catch {
      return 'AWAY';
    }
  }

  private async settle(push: ClaimedPush, outcomes: readonly PushOutcome[]): Promise<void> {
    const { practiceId, personId, noticeIds, triedAt } = push;
    const state = pushStateAfter(outcomes, minutesToNextTry(push.attempts) !== null);
    // What waits is tried again by its time, which stands in its row already.
    if (state === 'WAITING') return;
    const viewer = inTheNameOf({ audience: 'CLIENT', practiceId, personId, roles: ['CLIENT'] }, 'tell');
    try {
      await this.practiceScope.run(viewer, async scope => {
        await scope.lock(nameOf(practiceId, personId));
        await scope.rows(
          `update clinical.notice set push_state = $4, pushed_at = case $4 when 'SENT' then $5::timestamptz end
            where practice_id = $1 and id = any ($2::uuid[]) and push_state = 'WAITING' and push_tried_at = $3`,
          [practiceId, noticeIds, triedAt, state, scope.now],
        );
      });
    } catch (error) {
      // Whoever left meanwhile has nothing that waits.
      if (publicError(error)?.code !== 'UNAUTHENTICATED') throw error;
    }
  }
}

/** R10: that there is something, under a name that tells nothing, and a page that does not either. */
function payloadOf({ language, portalName }: PushReach, path: string): string {
  const catalog = mailCatalogs[language];
  const title = discreetName(portalName) ?? catalog.sender;
  const text = JSON.stringify({ title, body: catalog.mails.REMINDER.before[0], lang: language.toLowerCase(), path });
  return text + ' '.repeat(Math.max(0, length - Buffer.byteLength(text)));
}

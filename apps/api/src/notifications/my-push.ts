import { Inject, Injectable } from '@nestjs/common';
import { arePushKeys, isPushAddress } from '@roadback/domain/push';
import type { FastifyRequest } from 'fastify';
import type { PushAddressInput } from '../generated/inputs.js';
import { PushDevices, type PushStanding } from '../identity/push-devices.js';
import type { PersonViewer } from '../platform/access/viewer.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { invalid, refused } from '../platform/errors.js';

export interface MyPushStanding extends PushStanding {
  /** By which a browser knows that it is us; null where nothing is sent to phones. */
  key: string | null;
}

/** Whether reminders come to one's phone: turned on and off by oneself alone, on the device in one's hand. */
@Injectable()
export class MyPush {
  constructor(
    @Inject(PushDevices) private readonly devices: PushDevices,
    @Inject(CONFIG) private readonly config: Pick<Config, 'push'>,
  ) {}

  async mine(viewer: PersonViewer, req: FastifyRequest): Promise<MyPushStanding> {
    return { key: this.config.push?.publicKey ?? null, ...(await this.devices.standing(viewer, req)) };
  }

  async turnOn(viewer: PersonViewer, req: FastifyRequest, { endpoint, p256dh, auth }: PushAddressInput): Promise<MyPushStanding> {
    const { push } = this.config;
    if (!push) throw refused('PUSH_NOT_SET_UP');
    const keys = { p256dh, auth };
    if (!isPushAddress(endpoint, push.services) || !arePushKeys(keys)) throw invalid({ endpoint: 'UNKNOWN_SERVICE' });
    await this.devices.turnOn(viewer, req, { endpoint, keys });
    return this.mine(viewer, req);
  }

  async turnOff(viewer: PersonViewer, req: FastifyRequest, everywhere: boolean): Promise<MyPushStanding> {
    await this.devices.turnOff(viewer, req, everywhere);
    return this.mine(viewer, req);
  }
}

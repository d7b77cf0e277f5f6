import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { PersonViewer } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { AccountSecrets } from './account-secrets.js';
import { Devices } from './devices.js';

/** Where a browser takes what is sent to it, and the keys by which it alone reads it. */
export interface PushAddress {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

/** Whom something goes to, under what name, and on which devices. */
export interface PushReach {
  language: 'EN' | 'ES';
  portalName: string;
  devices: (PushAddress & { id: string })[];
}

/** On how many devices somebody is reminded, and whether the one that asks is among them. */
export interface PushStanding {
  devices: number;
  isHere: boolean;
}

/** The devices on which somebody turned reminders on. An address is read in the moment of sending, and lies sealed otherwise (decision 49). */
@Injectable()
export class PushDevices {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Devices) private readonly devices: Devices,
    @Inject(AccountSecrets) private readonly secrets: AccountSecrets,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async standing({ practiceId, personId }: PersonViewer, req: FastifyRequest): Promise<PushStanding> {
    const { deviceId } = await this.devices.here(req);
    const [standing] = await this.identityScope.query<PushStanding>(
      `select count(*)::int as devices, coalesce(bool_or(device_id = $3), false) as "isHere"
         from directory.push_device where practice_id = $1 and person_id = $2`,
      [practiceId, personId, deviceId],
    );
    return standing!;
  }

  /** On this device from now on. A browser that two share is the one's who turned it on last: nothing of the other is sent to it any more. */
  async turnOn(viewer: PersonViewer, req: FastifyRequest, { endpoint, keys }: PushAddress): Promise<void> {
    const { practiceId, personId, accountId } = viewer;
    await this.devices.needConfirmed(req);
    const { deviceId } = await this.devices.here(req);
    if (deviceId === null) throw notFound();
    const hash = createHash('sha256').update(endpoint).digest();
    const sealed = this.secrets.seal(JSON.stringify({ endpoint, keys }), placeOf(practiceId, personId, deviceId));
    await this.identityScope.run(async query => {
      const [account] = await query<{ notices: string }>('select notices from directory.account where id = $1 for share', [accountId]);
      if (account!.notices === 'NONE') throw refused('NOTICES_OFF');
      await query(
        'delete from directory.push_device where endpoint_hash = $1 or (practice_id = $2 and person_id = $3 and device_id = $4)',
        [hash, practiceId, personId, deviceId],
      );
      // A double press is one.
      await query(
        `insert into directory.push_device (practice_id, person_id, account_id, device_id, endpoint_hash, sealed, added_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [practiceId, personId, accountId, deviceId, hash, sealed, this.clock.now()],
      );
    });
  }

  async turnOff({ practiceId, personId }: PersonViewer, req: FastifyRequest, everywhere: boolean): Promise<void> {
    const { deviceId } = await this.devices.here(req);
    await this.identityScope.query(
      'delete from directory.push_device where practice_id = $1 and person_id = $2 and ($3 or device_id = $4)',
      [practiceId, personId, everywhere, deviceId],
    );
  }

  /** Null where nothing may be sent: they want none, they left, or the practice rests. */
  async reachOf(practiceId: string, personId: string): Promise<PushReach | null> {
    const rows = await this.identityScope.query<{ language: 'EN' | 'ES'; portalName: string; deviceId: string; sealed: Buffer }>(
      `select m.language, p.portal_name as "portalName", d.device_id as "deviceId", d.sealed
         from directory.push_device d
         join directory.membership m on m.practice_id = d.practice_id and m.person_id = d.person_id and m.state = 'ACTIVE'
         join directory.account a on a.id = m.account_id and a.notices <> 'NONE'
         join directory.practice p on p.id = d.practice_id and p.state = 'ACTIVE'
        where d.practice_id = $1 and d.person_id = $2`,
      [practiceId, personId],
    );
    const [first] = rows;
    if (!first) return null;
    const addressOf = (deviceId: string, sealed: Buffer): PushAddress =>
      JSON.parse(this.secrets.open(sealed, placeOf(practiceId, personId, deviceId))) as PushAddress;
    return {
      language: first.language,
      portalName: first.portalName,
      devices: rows.map(({ deviceId, sealed }) => ({ id: deviceId, ...addressOf(deviceId, sealed) })),
    };
  }

  /** The service knows this address no more. One that was turned on anew meanwhile stays. */
  async remove(practiceId: string, personId: string, endpoint: string): Promise<void> {
    await this.identityScope.query('delete from directory.push_device where practice_id = $1 and person_id = $2 and endpoint_hash = $3', [
      practiceId,
      personId,
      createHash('sha256').update(endpoint).digest(),
    ]);
  }
}

const placeOf = (practiceId: string, personId: string, deviceId: string): string => `push ${practiceId} ${personId} ${deviceId}`;

import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { Me } from './identity.service.js';

/** The keys under which the apps keep unsent words on a device: one for each person, made when it is asked for first (decision 34). */
@Injectable()
export class DeviceKeys {
  constructor(@Inject(PracticeScope) private readonly practiceScope: PracticeScope) {}

  /** The viewer's own key, in base64; null for the platform, which keeps nothing on a device. */
  async of(viewer: SignedIn): Promise<string | null> {
    if (viewer.kind === 'PLATFORM') return null;
    return this.practiceScope.run(viewer, async scope => {
      const read = async (): Promise<Buffer | undefined> => {
        const [kept] = await scope.rows<{ key: Buffer }>('select key from directory.device_key where practice_id = $1 and person_id = $2', [
          scope.practiceId,
          scope.personId,
        ]);
        return kept?.key;
      };
      const kept = await read();
      if (kept) return kept.toString('base64');
      // Two tabs may ask at once; the first key stands.
      await scope.rows(
        'insert into directory.device_key (practice_id, person_id, key, made_at) values ($1, $2, $3, $4) on conflict do nothing',
        [scope.practiceId, scope.personId, randomBytes(32), scope.now],
      );
      return (await read())!.toString('base64');
    });
  }
}

@Resolver('Me')
export class MeResolver {
  constructor(@Inject(DeviceKeys) private readonly deviceKeys: DeviceKeys) {}

  @ResolveField('deviceKey')
  deviceKey(@Parent() { viewer }: Me) {
    return this.deviceKeys.of(viewer);
  }
}

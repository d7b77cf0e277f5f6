import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';

/** The keys under which the apps keep unsent words on a device: one for each person, made when it is asked for first (decision 34). */
@Injectable()
export class DeviceKeys {
  constructor(@Inject(PracticeScope) private readonly practiceScope: PracticeScope) {}

  /** The viewer's own key, in base64. */
  of(viewer: PersonViewer): Promise<{ personId: string; key: string }> {
    return this.practiceScope.run(viewer, async scope => {
      const { practiceId, personId } = scope;
      const read = async (): Promise<Buffer | undefined> => {
        const [kept] = await scope.rows<{ key: Buffer }>('select key from directory.device_key where practice_id = $1 and person_id = $2', [
          practiceId,
          personId,
        ]);
        return kept?.key;
      };
      const kept = await read();
      if (kept) return { personId, key: kept.toString('base64') };
      // Two tabs may ask at once; the first key stands.
      await scope.rows(
        'insert into directory.device_key (practice_id, person_id, key, made_at) values ($1, $2, $3, $4) on conflict do nothing',
        [practiceId, personId, randomBytes(32), scope.now],
      );
      return { personId, key: (await read())!.toString('base64') };
    });
  }
}

import { sealPlainDrafts } from '../device/drafts';
import { sealOf, takeSeal } from '../device/sealed';
import type { PostOffice } from '../sending/post-office';
import { sealPlainEntries } from '../sending/shelf';
import { ask } from '../server/ask';
import { Fault } from '../server/fault';
import { deviceKeyDocument } from './session-documents';

/** Fetches the key to what this person keeps on the phone, once in a session; the screens come after it. */
export async function openDevice(personId: string, postOffice: PostOffice): Promise<void> {
  if (sealOf(personId)) return;
  const { deviceKey } = await ask(deviceKeyDocument, {});
  // Another tab signed in as somebody else in this very moment: theirs is not the key to these words.
  if (deviceKey.personId !== personId) throw new Fault('UNREACHABLE');
  await takeSeal(personId, deviceKey.key);
  await sealPlainDrafts(personId);
  await sealPlainEntries(personId);
  await postOffice.refresh();
}

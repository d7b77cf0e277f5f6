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
  const { me } = await ask(deviceKeyDocument, {});
  // Another tab signed in as somebody else in this very moment: theirs is not the key to these words.
  if (me?.personId !== personId || !me.deviceKey) throw new Fault('UNREACHABLE');
  await takeSeal(personId, me.deviceKey);
  await sealPlainDrafts(personId);
  await sealPlainEntries(personId);
  await postOffice.refresh();
}

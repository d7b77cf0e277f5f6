import { newKey } from '../graphql/new-key';
import { send } from '../graphql/send';
import { addImportPartDocument, beginClientImportDocument } from './import-queries';
import { partsOf } from './parts';

/** Sends a file's text, part by part, and gives the import that it belongs to. */
export async function sendFile(text: string, onPart: (done: number, all: number) => void): Promise<string> {
  const parts = partsOf(text);
  onPart(0, parts.length);
  const { beginClientImport } = await send(beginClientImportDocument, { parts: parts.length, idempotencyKey: newKey() });
  for (const [index, part] of parts.entries()) {
    await send(addImportPartDocument, { importId: beginClientImport.id, part: index + 1, text: part });
    onPart(index + 1, parts.length);
  }
  return beginClientImport.id;
}

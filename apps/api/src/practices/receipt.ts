import { createHash } from 'node:crypto';
import { typedCode } from '@roadback/domain/spoken-code';

/** What is kept of the code that lies in an archive. */
export const hashOfReceipt = (code: string): string =>
  createHash('sha256')
    .update(`roadback receipt ${typedCode(code)}`)
    .digest('hex');

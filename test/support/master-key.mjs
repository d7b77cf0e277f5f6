// The master key of everything that tests start. Not a secret: nothing but invented words is ever sealed with it.
import { localKeys } from '@roadback/sealing/key-provider';

export const testMasterKey = Buffer.alloc(32, 'only for tests').toString('base64');

export const testProvider = localKeys(Buffer.from(testMasterKey, 'base64'));

/** One file of an archive. */
export interface ArchiveFile {
  /** At most 100 letters of ASCII, with `/` between folders. */
  name: string;
  bytes: Uint8Array;
}

const block = 512;

/** A file as tar (ustar) has it: its header, its bytes, and zeros up to the next block. */
export function* tarEntry({ name, bytes }: ArchiveFile, at: Date): Generator<Uint8Array> {
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new Error('a file of the archive has a name that tar cannot keep');
  const header = Buffer.alloc(block);
  header.write(name, 0, 'ascii');
  // Mode, owner and group, size and time, in octal.
  header.write('0000600\0', 100, 'ascii');
  header.write('0000000\0', 108, 'ascii');
  header.write('0000000\0', 116, 'ascii');
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124, 'ascii');
  header.write(
    `${Math.floor(at.getTime() / 1_000)
      .toString(8)
      .padStart(11, '0')}\0`,
    136,
    'ascii',
  );
  header.write('        0', 148, 'ascii');
  header.write('ustar\x0000', 257, 'ascii');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'ascii');
  yield header;
  yield bytes;
  const rest = bytes.length % block;
  if (rest > 0) yield Buffer.alloc(block - rest);
}

/** How tar ends. */
export const tarEnd = (): Uint8Array => Buffer.alloc(2 * block);

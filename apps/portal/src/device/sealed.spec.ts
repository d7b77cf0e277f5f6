import { describe, expect, it } from '@jest/globals';
import { makeSeal } from './sealed';

const keyOf = (byte: number): string => btoa(String.fromCharCode(byte).repeat(32));
const asText = ({ bytes }: { bytes: ArrayBuffer }): string => new TextDecoder('latin1').decode(bytes);

describe('what is kept on a phone', () => {
  it('is read again with the key of the person who wrote it, in its place', async () => {
    const seal = await makeSeal('ana', keyOf(1));
    const box = await seal.close('here', { words: 'I did not sleep, ¿y tú? 🌧' });
    expect(await (await makeSeal('ana', keyOf(1))).open('here', box)).toEqual({ words: 'I did not sleep, ¿y tú? 🌧' });
    expect(asText(box)).not.toContain('sleep');
  });

  it('R5: is not read in another place, by another person, with another key, or when a bit of it was changed', async () => {
    const seal = await makeSeal('ana', keyOf(1));
    const box = await seal.close('here', 'my words');
    expect(await seal.open('there', box)).toBeUndefined();
    expect(await (await makeSeal('ben', keyOf(1))).open('here', box)).toBeUndefined();
    expect(await (await makeSeal('ana', keyOf(2))).open('here', box)).toBeUndefined();
    const changed = new Uint8Array(box.bytes.slice(0));
    changed[0]! ^= 1;
    expect(await seal.open('here', { iv: box.iv, bytes: changed.buffer })).toBeUndefined();
    expect(await seal.open('here', box)).toBe('my words');
  });

  it('is another text each time, under a name that shows nothing and is always the same', async () => {
    const seal = await makeSeal('ana', keyOf(1));
    const [one, two] = [await seal.close('here', 'my words'), await seal.close('here', 'my words')];
    expect(asText(one)).not.toBe(asText(two));
    const name = await seal.nameOf('task:17');
    expect(name).toMatch(/^[\w-]{43}$/);
    expect(await (await makeSeal('ana', keyOf(1))).nameOf('task:17')).toBe(name);
    expect(await (await makeSeal('ben', keyOf(2))).nameOf('task:17')).not.toBe(name);
    expect(seal.tag).not.toContain('ana');
  });
});

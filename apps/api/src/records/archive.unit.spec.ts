import { archivePage, inOrder } from './archive-page.js';
import { tarEnd, tarEntry } from './tar.js';

describe('a page of the archive', () => {
  const page = archivePage(
    'Maya <Ellery>',
    new Map([['check_in', [{ id: '1', practice_id: 'p', note: '<script>"&\'', answers: { a: '<b>' }, gone: null }]]]),
  );

  it('shows what was written as words and never as a page', () => {
    expect(page).toContain('&lt;script&gt;&quot;&amp;&#39;');
    expect(page).toContain('&lt;b&gt;');
    expect(page).not.toContain('<script');
  });

  it('names what it shows in plain words, and leaves out what is empty', () => {
    expect(page).toContain('<h2>Check in</h2>');
    expect(page).toContain('<dt>Note</dt>');
    expect(page).not.toMatch(/Gone|Practice id/);
  });

  it('is read in the order in which it happened', () => {
    expect(inOrder([{ sent_at: '2026-02-01' }, { sent_at: '2026-01-01' }]).map(({ sent_at: at }) => at)).toEqual([
      '2026-01-01',
      '2026-02-01',
    ]);
  });
});

describe('a tar', () => {
  const blocks = (size: number) => [...tarEntry({ name: 'a/b.txt', bytes: new Uint8Array(size) }, new Date(0))];

  it.each([0, 1, 511, 512, 513])('is made of whole blocks: %i bytes', size => {
    const bytes = blocks(size).reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBe(512 + Math.ceil(size / 512) * 512);
  });

  it('has a header whose sum is right, and an end', () => {
    const [header] = blocks(3) as [Buffer];
    const sum = Number.parseInt(header.toString('ascii', 148, 154), 8);
    header.fill(' ', 148, 156);
    expect(header.reduce((total, byte) => total + byte, 0)).toBe(sum);
    expect(tarEnd()).toHaveLength(1024);
  });

  it.each(['', 'a b', 'ä', 'a'.repeat(101)])('keeps no name that another tar would read otherwise: %s', name => {
    expect(() => [...tarEntry({ name, bytes: new Uint8Array() }, new Date(0))]).toThrow('a name');
  });
});

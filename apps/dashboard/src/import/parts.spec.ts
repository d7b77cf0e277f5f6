import { describe, expect, it } from '@jest/globals';
import { partsOf, safeCell, tableOf } from './parts';

describe('a file in parts', () => {
  it.each(['', 'short', 'x'.repeat(50), 'é😀'.repeat(20), `a${'😀'.repeat(30)}`])('is joined again as it was: %p', text => {
    const parts = partsOf(text, 7);
    expect(parts.join('')).toBe(text === '' ? ' ' : text);
    for (const part of parts) expect([part.length <= 7, encodeURIComponent(part).length > 0]).toEqual([true, true]);
  });

  it('keeps line ends and leaves out what is no text', () => expect(partsOf('a\r\nb\tc\u0000d')).toEqual(['a\r\nb\tc d']));
});

describe('a table that is handed out', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['@x', `"'@x"`],
    ['-2', `"'-2"`],
    ['He said "yes"', '"He said ""yes"""'],
    ['Maya', '"Maya"'],
  ])('holds no formula: %s', (value, cell) => expect(safeCell(value)).toBe(cell));

  it('begins with the mark of its encoding', () => expect(tableOf([['Á', 'b']])).toBe('\uFEFF"Á","b"\r\n'));
});

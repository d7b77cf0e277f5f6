import { mostImported } from '@roadback/domain/client-import';
import { readClientFile } from './client-file.js';

const heading = 'Given name,Family name,E-mail,Born on';
const line = (index: number): string => `Maya,Ellery,maya${index}@client.example,1986-05-17`;

describe('reading a file of clients', () => {
  it.each([
    ['commas', `${heading}\n${line(1)}\n`],
    ['a byte order mark', `\uFEFF${heading}\n${line(1)}`],
    ['semicolons', `${heading}\n${line(1)}`.replaceAll(',', ';')],
    ['tabs', `${heading}\n${line(1)}`.replaceAll(',', '\t')],
    ['line ends of Windows', `${heading}\r\n${line(1)}\r\n`],
    ['empty lines around', `\n${heading}\n\n${line(1)}\n,,,\n\n`],
    ['more columns than asked for', `${heading},Notes\n${line(1)},"He said ""yes"""`],
    ['other places', `E-mail,Born on,Given name,Family name\nmaya1@client.example,1986-05-17,Maya,Ellery`],
  ])('understands %s', (_, text) => {
    const file = readClientFile(text);
    expect([file.fault, file.lines.length]).toEqual([null, 1]);
    expect(file.lines[0]!.values).toMatchObject({ givenName: 'Maya', familyName: 'Ellery', email: 'maya1@client.example' });
  });

  it('counts lines as an editor does, the heading included', () =>
    expect(readClientFile(`${heading}\n${line(1)}\n\n${line(2)}`).lines.map(each => each.line)).toEqual([2, 4]));

  it('keeps what looks like a formula as text', () =>
    expect(readClientFile(`${heading}\n"=1+1",@x,a@b.example,1986-05-17`).lines[0]!.values).toMatchObject({
      givenName: '=1+1',
      familyName: '@x',
    }));

  it.each([
    ['NO_ROWS', ''],
    ['NO_ROWS', heading],
    ['COLUMNS_MISSING', `Name,E-mail\nMaya,a@b.example`],
    ['NOT_READABLE', `${heading}\n"Maya,Ellery,a@b.example,1986-05-17`],
    ['TOO_MANY_ROWS', [heading, ...Array.from({ length: mostImported + 1 }, (_, index) => line(index))].join('\n')],
  ])('says %s', (fault, text) => expect(readClientFile(text)).toMatchObject({ fault, lines: [] }));

  it('takes as many as one file may bring', () =>
    expect(readClientFile([heading, ...Array.from({ length: mostImported }, (_, index) => line(index))].join('\n')).lines).toHaveLength(
      mostImported,
    ));
});

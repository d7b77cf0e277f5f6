import { checkLines, columnsOf, missingColumns, type ImportContext, type ProblemKind, type ImportValues } from './client-import.js';

const context: ImportContext = {
  today: '2026-11-26',
  language: 'EN',
  timeZone: 'Europe/Berlin',
  here: new Set(['here@client.example']),
  counselors: new Map([['okafor@staff.example', 'counselor-1']]),
};
const maya: ImportValues = {
  givenName: 'Maya',
  familyName: 'Ellery',
  email: 'Maya@Client.example',
  bornOn: '1986-05-17',
  language: '',
  timeZone: '',
  counselor: '',
};
const checked = (...lines: Partial<ImportValues>[]) =>
  checkLines(
    lines.map((values, index) => ({ line: index + 2, values: { ...maya, ...values } })),
    context,
  );

describe('a file of clients', () => {
  it('is understood by its headings, in both languages', () => {
    expect(columnsOf(['Given name', 'Family name', 'E-mail', 'Born on', 'Language', 'Time zone', 'Counselor'])).toEqual({
      givenName: 0,
      familyName: 1,
      email: 2,
      bornOn: 3,
      language: 4,
      timeZone: 5,
      counselor: 6,
    });
    const spanish = columnsOf(['Correo electrónico', 'Nombre', 'Apellidos', 'Fecha de nacimiento', 'Zona horaria', 'Notas']);
    expect(spanish).toEqual({ email: 0, givenName: 1, familyName: 2, bornOn: 3, timeZone: 4 });
    expect(missingColumns(spanish)).toEqual([]);
    expect(missingColumns(columnsOf(['Name', 'E-mail']))).toEqual(['givenName', 'familyName', 'bornOn']);
  });

  it('brings a client with the practice’s own language and zone where it says none', () => {
    expect(checked({})[0]).toMatchObject({
      line: 2,
      problems: [],
      client: { email: 'maya@client.example', language: 'EN', timeZone: 'Europe/Berlin', intakeCounselorId: null },
    });
    expect(checked({ language: 'Español', timeZone: 'Europe/Madrid', counselor: 'Okafor@staff.example' })[0]!.client).toMatchObject({
      language: 'ES',
      timeZone: 'Europe/Madrid',
      intakeCounselorId: 'counselor-1',
    });
  });

  const faults: [ProblemKind, Partial<ImportValues>, string][] = [
    ['NEEDED', { givenName: '  ' }, 'givenName'],
    ['NOT_A_LINE', { familyName: 'x'.repeat(201) }, 'familyName'],
    ['NOT_A_LINE', { givenName: 'Ma\u0007ya' }, 'givenName'],
    ['NOT_AN_EMAIL', { email: 'maya' }, 'email'],
    ['ALREADY_MEMBER', { email: 'HERE@client.example' }, 'email'],
    ['NOT_A_LOCAL_DATE', { bornOn: '17/05/1986' }, 'bornOn'],
    ['NOT_A_LOCAL_DATE', { bornOn: '1986-02-30' }, 'bornOn'],
    ['NOT_A_LANGUAGE', { language: 'FR' }, 'language'],
    ['NOT_A_TIME_ZONE', { timeZone: 'Berlin' }, 'timeZone'],
    ['NOT_A_COUNSELOR', { counselor: 'nobody@staff.example' }, 'counselor'],
  ];
  it.each(faults)('says %s for %p', (fault, values, column) =>
    expect(checked(values)[0]).toMatchObject({ client: null, problems: [{ column, fault }] }),
  );

  it('R18: brings adults alone', () => {
    expect(checked({ bornOn: '2008-11-26' })[0]!.problems).toEqual([]);
    expect(checked({ bornOn: '2008-11-27' })[0]!.problems).toEqual([{ column: 'bornOn', fault: 'ADULTS_ONLY' }]);
  });

  it('names the second of two lines with one address', () => {
    const [first, second] = checked({}, { email: 'maya@client.example ' });
    expect(first!.problems).toEqual([]);
    expect(second!.problems).toEqual([{ column: 'email', fault: 'TWICE_IN_THE_FILE' }]);
  });

  it('keeps what looks like a formula as the text that it is', () => {
    expect(checked({ familyName: '=HYPERLINK("x")' })[0]!.client?.familyName).toBe('=HYPERLINK("x")');
  });

  it('tells all that is wrong with a line at once', () =>
    expect(checked({ givenName: '', email: 'x', bornOn: '' })[0]!.problems).toHaveLength(3));
});

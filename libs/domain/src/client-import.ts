import { isAdult } from './age.js';
import { isDay } from './answers.js';
import { isEmail, isTimeZone } from './contact.js';

/** What a file of clients says of each; the last three may be left out. */
export const importColumns = ['givenName', 'familyName', 'email', 'bornOn', 'language', 'timeZone', 'counselor'] as const;
export type ImportColumn = (typeof importColumns)[number];
export const neededColumns = ['givenName', 'familyName', 'email', 'bornOn'] as const satisfies readonly ImportColumn[];

/** As many clients as one file may bring. */
export const mostImported = 5_000;

/** How a column may be headed, in both languages; case, accents, blanks and marks do not count. */
const headings: Record<ImportColumn, readonly string[]> = {
  givenName: ['givenname', 'firstname', 'nombre', 'nombredepila'],
  familyName: ['familyname', 'lastname', 'surname', 'apellido', 'apellidos'],
  email: ['email', 'emailaddress', 'correo', 'correoelectronico'],
  bornOn: ['bornon', 'dateofbirth', 'birthdate', 'birthday', 'fechadenacimiento', 'nacimiento'],
  language: ['language', 'idioma', 'lengua'],
  timeZone: ['timezone', 'zone', 'zonahoraria', 'zona'],
  counselor: ['counselor', 'counselloremail', 'counseloremail', 'consejero', 'consejera', 'correodelconsejero', 'correodelaconsejera'],
};

const plain = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

/** Which place of a row holds which column; of two with the same heading the first. */
export function columnsOf(heading: readonly string[]): Partial<Record<ImportColumn, number>> {
  const places: Partial<Record<ImportColumn, number>> = {};
  for (const column of importColumns) {
    const place = heading.findIndex(each => headings[column].includes(plain(each)));
    if (place >= 0) places[column] = place;
  }
  return places;
}

/** Columns without which nobody can be brought in. */
export const missingColumns = (places: Partial<Record<ImportColumn, number>>): ImportColumn[] =>
  neededColumns.filter(column => places[column] === undefined);

export type ProblemKind =
  | 'NEEDED'
  | 'NOT_A_LINE'
  | 'NOT_AN_EMAIL'
  | 'NOT_A_LOCAL_DATE'
  | 'ADULTS_ONLY'
  | 'ALREADY_MEMBER'
  | 'TWICE_IN_THE_FILE'
  | 'NOT_A_LANGUAGE'
  | 'NOT_A_TIME_ZONE'
  | 'NOT_A_COUNSELOR';

/** What stands in a line of the file, as text and nothing else: what looks like a formula is a name that begins with a sign. */
export type ImportValues = Record<ImportColumn, string>;

export interface CheckedLine {
  /** Counted from 1 as an editor does, the heading included. */
  line: number;
  values: ImportValues;
  problems: { column: ImportColumn; fault: ProblemKind }[];
  /** The client as they would be added; null while there are problems. */
  client: ImportedClient | null;
}

export interface ImportedClient {
  givenName: string;
  familyName: string;
  email: string;
  bornOn: string;
  language: 'EN' | 'ES';
  timeZone: string;
  intakeCounselorId: string | null;
}

/** What is known around the file. */
export interface ImportContext {
  /** Today, by the practice's calendar. */
  today: string;
  language: 'EN' | 'ES';
  timeZone: string;
  /** Addresses of clients who are here already, in lower case. */
  here: ReadonlySet<string>;
  /** The practice's counselors by their address, in lower case. */
  counselors: ReadonlyMap<string, string>;
}

const languages: Record<string, 'EN' | 'ES'> = { en: 'EN', english: 'EN', ingles: 'EN', es: 'ES', spanish: 'ES', espanol: 'ES' };
const longestLine = 200;

/** Looks at each line of a file by itself and beside the others: nothing is added, and nothing but the file is needed (R18). */
export function checkLines(lines: readonly { line: number; values: ImportValues }[], context: ImportContext): CheckedLine[] {
  const seen = new Set<string>();
  return lines.map(({ line, values: raw }) => {
    const values = Object.fromEntries(importColumns.map(column => [column, raw[column].normalize('NFC').trim()])) as ImportValues;
    const email = values.email.toLowerCase();
    const problems = importColumns.flatMap(column => {
      const fault = faultOf(column, values, email, seen, context);
      return fault ? [{ column, fault }] : [];
    });
    if (email !== '') seen.add(email);
    return { line, values, problems, client: problems.length > 0 ? null : clientOf(values, email, context) };
  });
}

function faultOf(
  column: ImportColumn,
  values: ImportValues,
  email: string,
  seen: ReadonlySet<string>,
  context: ImportContext,
): ProblemKind | null {
  const value = values[column];
  if (value === '') return (neededColumns as readonly ImportColumn[]).includes(column) ? 'NEEDED' : null;
  if (value.length > longestLine || /\p{Cc}/u.test(value) || !value.isWellFormed()) return 'NOT_A_LINE';
  switch (column) {
    case 'givenName':
    case 'familyName':
      return null;
    case 'email':
      if (!isEmail(email)) return 'NOT_AN_EMAIL';
      if (seen.has(email)) return 'TWICE_IN_THE_FILE';
      return context.here.has(email) ? 'ALREADY_MEMBER' : null;
    case 'bornOn':
      if (!isDay(value) || value < '1900-01-01') return 'NOT_A_LOCAL_DATE';
      return isAdult(value, context.today) ? null : 'ADULTS_ONLY';
    case 'language':
      return languages[plain(value)] ? null : 'NOT_A_LANGUAGE';
    case 'timeZone':
      return isTimeZone(value) ? null : 'NOT_A_TIME_ZONE';
    case 'counselor':
      return context.counselors.has(value.toLowerCase()) ? null : 'NOT_A_COUNSELOR';
  }
}

const clientOf = (values: ImportValues, email: string, context: ImportContext): ImportedClient => ({
  givenName: values.givenName,
  familyName: values.familyName,
  email,
  bornOn: values.bornOn,
  language: languages[plain(values.language)] ?? context.language,
  timeZone: values.timeZone || context.timeZone,
  intakeCounselorId: context.counselors.get(values.counselor.toLowerCase()) ?? null,
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const top = join(__dirname, '..', '..');
/** What is called with a code: `refuse('PLAN_NEEDED')`. */
const callsWithCode = ['refuse', 'refused', 'conflict', 'unauthenticated'];
/** Types that list codes: `type AssignRefusal = 'PLAN_NEEDED' | …`. */
const typesOfCodes = /(Refusal|Fault|ErrorCode)$/;

/** Every stable code that an answer can carry, as written in the source: the code itself, its reason, the fault of a field. */
export function codesInSource(): string[] {
  const files = ['apps/api/src', 'libs/domain/src'].flatMap(folder =>
    (readdirSync(join(top, folder), { recursive: true }) as string[])
      .filter(name => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.startsWith('generated'))
      .map(name => join(top, folder, name)),
  );
  return [...new Set(files.flatMap(file => codesIn(readFileSync(file, 'utf8'))))].sort();
}

export function codesIn(text: string): string[] {
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) codes.push(...codesOfCall(node.expression.text, node.arguments));
    if (ts.isTypeAliasDeclaration(node) && typesOfCodes.test(node.name.text)) codes.push(...literalsIn(node.type));
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'reason') codes.push(...literalsIn(node.initializer));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2023, true));
  return codes.filter(code => /^[A-Z]+(_[A-Z]+)*$/.test(code));
}

function codesOfCall(name: string, args: ts.NodeArray<ts.Expression>): string[] {
  const [first] = args;
  if (!first) return [];
  if (callsWithCode.includes(name)) return literalsIn(first);
  if (name === 'invalid' && ts.isObjectLiteralExpression(first))
    return first.properties.flatMap(property => (ts.isPropertyAssignment(property) ? literalsIn(property.initializer) : []));
  // `scalar('LocalDate', …)` refuses with NOT_A_LOCAL_DATE.
  if (name === 'scalar')
    return literalsIn(first).map(scalar => `NOT_A_${scalar.replaceAll(/(?<=[a-z])[A-Z]/g, letter => `_${letter}`).toUpperCase()}`);
  return [];
}

function literalsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  // What decides between two codes is none itself.
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  const found: string[] = [];
  ts.forEachChild(node, child => void found.push(...literalsIn(child)));
  return found;
}

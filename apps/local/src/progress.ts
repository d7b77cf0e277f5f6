/** Says what is being done while it is done, and how long it took. */
export async function step<Result>(name: string, work: (report: (detail: string) => void) => Promise<Result>): Promise<Result> {
  const started = Date.now();
  const isTerminal = process.stdout.isTTY;
  if (isTerminal) process.stdout.write(`  … ${name}`);
  const report = (detail: string): void => {
    if (isTerminal) process.stdout.write(`\r  … ${name}: ${detail}   `);
  };
  const result = await work(report);
  const line = `  ✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`;
  process.stdout.write(isTerminal ? `\r${line.padEnd(70)}\n` : `${line}\n`);
  return result;
}

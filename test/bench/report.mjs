// What was found, as a person reads it.

const aims = { limit: 1.6, scaffold: 10 };

export function printWorkload({ title, contestants, toLimit, toLimitInCpu, toScaffold, toScaffoldInCpu }) {
  console.log(`\n${title}`);
  console.log(line(['', 'requests/s', 'p50 ms', 'p99 ms', 'Node ms', 'Postgres ms', 'statements', 'errors']));
  for (const [name, found] of Object.entries(contestants))
    console.log(
      line([
        name,
        digits(found.perSecond, found.perSecond < 100 ? 1 : 0),
        digits(found.p50, 1),
        digits(found.p99, 1),
        digits(found.nodeCpuMs, 2),
        digits(found.postgresCpuMs, 2),
        digits(found.statements, 1),
        String(found.errors),
      ]),
    );
  console.log(
    `  the limit is ${spread(toLimit)} as fast as the product; aim: at most ${aims.limit}${toLimit.median <= aims.limit ? '' : '   SHORT'}`,
  );
  const isAimed = toScaffold.isAimed;
  const isShort = isAimed && toScaffold.median < aims.scaffold;
  console.log(
    `  the product is ${spread(toScaffold)} as fast as the scaffold${isAimed ? `; aim: at least ${aims.scaffold}` : ''}${isShort ? '   SHORT' : ''}`,
  );
  if (toLimitInCpu)
    console.log(
      `  in processor time a request: the product uses ${spread(toLimitInCpu)} that of the limit, the scaffold ${spread(toScaffoldInCpu)} that of the product`,
    );
}

export function printHistory({ times, found }) {
  console.log(`\nTen times the history: ${times.toFixed(1)} times the check-ins, beside couples without, in turn`);
  for (const { title, control, grown, p50, perSecond, isWithinNoise } of found)
    console.log(
      `  ${title.padEnd(22)} p50 ${digits(control.p50, 1)} ms, grown ${digits(grown.p50, 1)} ms: ${spread(p50)}; ` +
        `requests/s ${digits(control.perSecond, 0)} and ${digits(grown.perSecond, 0)}: ${spread(perSecond)}${isWithinNoise ? '' : '   SHORT'}`,
    );
}

const widths = [10, 12, 9, 9, 10, 13, 12, 8];
const line = cells => cells.map((cell, index) => (index === 0 ? `  ${cell}`.padEnd(widths[0] + 2) : cell.padStart(widths[index]))).join('');
const digits = (value, count) => (value === null ? 'n/a' : value.toFixed(count));
const spread = ({ median, min, max }) => `${median.toFixed(2)} times (${min.toFixed(2)} to ${max.toFixed(2)})`;

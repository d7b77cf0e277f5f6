// Whether anything grows with history: the couples of one practice have ten times the days; their counselors and clients are asked in turn with others.
import { load } from './load.mjs';
import { ratioOf, summaryOf } from './rounds.mjs';
import { wholeCaseload, workloads } from './workloads.mjs';

/** Two runs of the same differ by as much on a shared machine. */
const noise = 1.15;

export async function measureHistory(bench, viewers, client, { rounds, seconds, warmUp, ...round }) {
  const [product] = bench.contestants;
  const [caseload, today] = workloads;
  const screens = [
    {
      ...caseload,
      title: 'Caseload with signals',
      document: wholeCaseload,
      control: viewers.counselors.slice(0, viewers.longCounselors.length),
      grown: viewers.longCounselors,
    },
    { ...today, control: viewers.clients.slice(0, viewers.longClients.length), grown: viewers.longClients },
  ];
  const found = [];
  for (const screen of screens) {
    const all = { control: [], grown: [] };
    for (const side of ['control', 'grown']) await load(product, screen, screen[side], { ...round, seconds: warmUp });
    for (let number = 0; number < rounds; number += 1)
      for (const side of number % 2 === 0 ? ['control', 'grown'] : ['grown', 'control'])
        all[side].push(await load(product, screen, screen[side], { ...round, seconds }));
    const p50 = ratioOf(all.grown, all.control, 'p50');
    found.push({
      title: screen.title,
      control: summaryOf(all.control),
      grown: summaryOf(all.grown),
      p50,
      perSecond: ratioOf(all.control, all.grown),
      isWithinNoise: p50.median <= noise,
    });
  }
  return { times: await timesTheHistory(client, viewers), found };
}

/** How many times the check-ins a client with a long history has, as it came out. */
async function timesTheHistory(client, viewers) {
  const { rows } = await client.query(
    'select avg(c) filter (where practice_id = $1)::float8 / avg(c) filter (where practice_id <> $1)::float8 as times from (select practice_id, client_id, count(*) as c from clinical.check_in group by 1, 2) x',
    [viewers.longClients[0].practiceId],
  );
  return rows[0].times;
}

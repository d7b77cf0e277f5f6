import pg from 'pg';

export const shows = 'two people who take turns over a pool of one connection are answered nothing of each other, 10,000 times';

const requests = 10_000;

export async function prove({ say, startProduct, whenDone }) {
  const { sealWith } = await import('@roadback/builders/sealed');
  const { testProvider } = await import('../support/master-key.mjs');
  const { alternate, pairsOf, twoCouples } = await import('../support/alternation.mjs');
  const { url, urls } = await startProduct({ name: 'proof-alternation', env: { TRUSTED_PROXIES: '1', DATABASE_POOL: '1' } });
  const owner = sealWith(new pg.Client({ connectionString: urls.owner }), testProvider);
  await owner.connect();
  whenDone(() => owner.end());
  say('two practices');
  const pairs = pairsOf(await twoCouples({ url, owner }));
  const figures = {};
  const short = [];
  for (const [name, pair] of Object.entries(pairs)) {
    say(name);
    const { answered, crossed } = await alternate(url, pair, requests);
    figures[`${name}: requests answered`] = answered;
    figures[`${name}: crossed`] = crossed.length;
    short.push(...crossed.slice(0, 20));
  }
  return { figures, short, details: {} };
}

import pg from 'pg';

export const shows = 'every operation as everybody, for what is theirs and what is not, answers as the table of rights says: 0 leaks';

export async function prove({ say, startProduct, whenDone }) {
  const { sealWith } = await import('@roadback/builders/sealed');
  const { testProvider } = await import('../support/master-key.mjs');
  const { superuserUrl } = await import('../support/throwaway-server.mjs');
  const { playMatrix } = await import('../support/matrix/matrix.mjs');
  const { url, urls, server, worker } = await startProduct({ name: 'proof-matrix', env: { TRUSTED_PROXIES: '1' } });
  const connected = async connectionString => {
    const client = sealWith(new pg.Client({ connectionString }), testProvider);
    await client.connect();
    whenDone(() => client.end());
    return client;
  };
  const owner = await connected(urls.owner);
  const superuser = await connected(superuserUrl(server, 'product'));
  const { leaks, unspecified, onlyRefusedByARule, expected, ...played } = await playMatrix({
    url,
    owner,
    superuser,
    say,
    endWorker: () => worker.stop(),
  });
  return {
    figures: {
      operations: played.operations,
      'who asks': played.callers,
      'cells run': played.cells,
      'to be let through': expected.OPEN,
      'to be answered as an unknown id': expected.UNKNOWN,
      'to be answered as no operation': expected.NOT_FOUND,
      'to be asked to sign in': expected.UNAUTHENTICATED,
      'operations answered with data': played.answered,
      leaks: leaks.length,
      unspecified: unspecified.length,
    },
    short: [...leaks, ...unspecified],
    details: { 'let through, and refused by a rule of the product': onlyRefusedByARule },
  };
}

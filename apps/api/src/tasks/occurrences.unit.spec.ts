import { occurrencesOf } from './occurrences.js';
const at = (o: { opensAt: Date; closesAt: Date; day: string }) => `${o.day} ${o.opensAt.toISOString()} ${o.closesAt.toISOString()}`;
const run = (startsOn: string, opensAt: string, h: number, rule: string | null, tz: string, until: string, most = 1000, from?: string) => {
  try {
    const t = Date.now();
    const r = occurrencesOf({ startsOn, opensAt, openForHours: h, rule }, tz, new Date(until), most, from);
    return { n: r.length, ms: Date.now() - t, first: r.slice(0, 4).map(at), last: r.slice(-1).map(at) };
  } catch (e) {
    return String(e);
  }
};
it('probe', () => {
  const out: unknown[] = [
    ['zero', run('2027-03-14', '02:30', 1, null, 'America/New_York', '2027-04-01T00:00:00Z')],
    ['zero2', run('2027-03-14', '02:00', 1, null, 'America/New_York', '2027-04-01T00:00:00Z')],
    ['until bad', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;UNTIL=20271399', 'UTC', '2027-04-01T00:00:00Z')],
    ['until bad2', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;UNTIL=99999999', 'UTC', '2027-04-01T00:00:00Z')],
    ['until bad3', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;UNTIL=20270230', 'UTC', '2027-04-01T00:00:00Z')],
    ['until badT', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;UNTIL=20270305T996099Z', 'UTC', '2027-04-01T00:00:00Z')],
    ['until ok', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;UNTIL=20270303', 'UTC', '2027-04-01T00:00:00Z')],
    ['until Z', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;UNTIL=20270303T000000Z', 'America/New_York', '2027-04-01T00:00:00Z')],
    ['until local', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;UNTIL=20270303T190000', 'America/New_York', '2027-04-01T00:00:00Z')],
    ['until before', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;UNTIL=20270201', 'UTC', '2027-04-01T00:00:00Z')],
    ['weekly ord', run('2027-03-01', '19:00', 1, 'FREQ=WEEKLY;BYDAY=1MO', 'UTC', '2027-04-01T00:00:00Z')],
    ['weekly ord2', run('2027-03-01', '19:00', 1, 'FREQ=WEEKLY;BYDAY=2MO', 'UTC', '2027-04-01T00:00:00Z')],
    ['daily ord', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;BYDAY=2MO', 'UTC', '2027-04-01T00:00:00Z')],
    ['weekly bymd', run('2027-03-01', '19:00', 1, 'FREQ=WEEKLY;BYMONTHDAY=5', 'UTC', '2028-04-01T00:00:00Z')],
    ['daily bymd', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;BYMONTHDAY=31', 'UTC', '2028-04-01T00:00:00Z')],
    ['never', run('2027-02-01', '19:00', 1, 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', 'UTC', '2028-04-01T00:00:00Z')],
    ['never2', run('2027-02-01', '19:00', 1, 'FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=1MO', 'UTC', '2028-04-01T00:00:00Z')],
    ['never3', run('2027-02-01', '19:00', 1, 'FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=1MO;COUNT=3', 'UTC', '2028-04-01T00:00:00Z')],
    ['5MO', run('2027-02-01', '19:00', 1, 'FREQ=MONTHLY;BYDAY=5MO', 'UTC', '2028-04-01T00:00:00Z')],
    ['-1FR', run('2027-02-01', '19:00', 1, 'FREQ=MONTHLY;BYDAY=-1FR', 'UTC', '2028-04-01T00:00:00Z')],
    ['monthly31', run('2027-01-31', '19:00', 1, 'FREQ=MONTHLY', 'UTC', '2028-04-01T00:00:00Z')],
    ['weekly mo->we', run('2027-03-01', '19:00', 1, 'FREQ=WEEKLY;BYDAY=WE;COUNT=3', 'UTC', '2028-04-01T00:00:00Z')],
    ['count from', run('2027-03-01', '19:00', 1, 'FREQ=WEEKLY;BYDAY=WE;COUNT=3', 'UTC', '2028-04-01T00:00:00Z', 1000, '2027-03-11')],
    ['int from', run('2027-03-01', '19:00', 1, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU', 'UTC', '2027-05-01T00:00:00Z', 1000, '2027-03-11')],
    ['int su', run('2027-03-01', '19:00', 1, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU', 'UTC', '2027-05-01T00:00:00Z')],
    ['single from', run('2027-03-01', '19:00', 1, null, 'UTC', '2027-05-01T00:00:00Z', 1000, '2027-03-02')],
    ['daily2', run('2027-03-01', '19:00', 1, 'FREQ=DAILY;INTERVAL=3', 'UTC', '2027-05-01T00:00:00Z', 1000, '2027-03-02')],
    ['two years', run('2026-01-01', '02:30', 24, 'FREQ=DAILY', 'America/New_York', '2028-01-01T00:00:00Z')],
    ['most', run('2026-01-01', '19:00', 24, 'FREQ=DAILY', 'Pacific/Kiritimati', '2026-01-05T00:00:00Z', 2)],
    ['kiri', run('2026-01-01', '00:00', 24, 'FREQ=DAILY', 'Pacific/Kiritimati', '2026-01-05T00:00:00Z')],
    ['pago', run('2026-01-01', '23:59', 24, 'FREQ=DAILY', 'Pacific/Pago_Pago', '2026-01-05T00:00:00Z')],
    ['wkly count400', run('2026-01-01', '19:00', 24, 'FREQ=DAILY;COUNT=400', 'UTC', '2029-01-05T00:00:00Z')],
    ['monthly no bmd 12', run('2028-02-29', '19:00', 24, 'FREQ=MONTHLY;INTERVAL=12', 'UTC', '2033-01-05T00:00:00Z')],
    ['all bydays', run('2027-03-01', '19:00', 24, 'FREQ=MONTHLY;BYDAY=MO,1TU,-1FR', 'UTC', '2027-04-30T00:00:00Z')],
    ['garbage until 0', run('2027-03-01', '19:00', 24, 'FREQ=DAILY;UNTIL=00000000', 'UTC', '2027-04-30T00:00:00Z')],
    ['apia', run('2011-12-28', '19:00', 24, 'FREQ=DAILY', 'Pacific/Apia', '2012-01-02T00:00:00Z')],
    ['sao', run('2018-11-03', '00:00', 24, 'FREQ=DAILY', 'America/Sao_Paulo', '2018-11-06T00:00:00Z')],
    ['lh', run('2026-10-03', '02:15', 24, 'FREQ=DAILY', 'Australia/Lord_Howe', '2026-10-06T00:00:00Z')],
    ['lh2', run('2026-04-04', '01:45', 24, 'FREQ=DAILY', 'Australia/Lord_Howe', '2026-04-07T00:00:00Z')],
  ];
  process.stdout.write(out.map(o => JSON.stringify(o)).join('\n') + '\n');
});

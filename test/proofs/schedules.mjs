// Two years of tasks, reminders and morning mails by the product's own code, with the clock moved from look to look; held against a calculation that shares
// nothing with it: a table of what the wall shows in each zone at every half hour.

export const shows =
  'two years over both changes of the clock in five zones: each task, reminder and morning mail at the right local time, once';

const begins = '2026-11-01';
const ends = '2028-11-01';
/** East and west, north and south, and one whose summer time is half an hour. */
const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Santiago'];
const halfHour = 1_800_000;
const day = 86_400_000;

/** What is assigned, promised and asked: an evening, a time that changes of the clock skip or bring twice, a morning, a month. */
const schedules = [
  { startsOn: begins, opensAt: '19:00', openForHours: 24, rule: 'FREQ=DAILY' },
  { startsOn: begins, opensAt: '02:30', openForHours: 24, rule: 'FREQ=DAILY' },
  { startsOn: begins, opensAt: '00:00', openForHours: 12, rule: 'FREQ=DAILY;INTERVAL=3' },
  { startsOn: begins, opensAt: '08:00', openForHours: 48, rule: 'FREQ=WEEKLY;BYDAY=SU,WE' },
  { startsOn: begins, opensAt: '23:30', openForHours: 24, rule: 'FREQ=MONTHLY;BYMONTHDAY=1,15' },
];
const promises = ['22:00', '02:30', '12:00'];
/** Of the staff: the usual morning, every one at a time that changes of the clock skip or bring twice, and the week's alone. */
const mornings = [
  { often: 'BOTH', at: '08:00' },
  { often: 'DAILY', at: '02:30' },
  { often: 'WEEKLY', at: '00:00' },
];
const quiet = { quietFrom: '21:00', quietUntil: '08:00' };
const choice = { byMail: true, ...quiet, tasks: true, promises: true, checkInAt: '19:30' };

export async function prove({ say }) {
  const { occurrencesOf } = await import('../../apps/api/dist/tasks/occurrences.js');
  const { clientOccasions, staffOccasions, quietUntil } = await import('../../apps/api/dist/notifications/occasions.js');
  const rules = { clientOccasions, quietUntil };
  const wrong = [];
  let tasks = 0;
  let reminders = 0;
  let mails = 0;
  let looks = 0;
  for (const zone of zones) {
    say(zone);
    const wall = new Wall(zone);
    for (const [index, schedule] of schedules.entries()) {
      const made = madeDayByDay(occurrencesOf, schedule, zone);
      tasks += made.length;
      wrong.push(
        ...unlike(`${zone} tasks of ${schedule.opensAt} ${schedule.rule}`, made.map(taskKey), expectedTasks(wall, schedule).map(taskKey)),
      );
      const standing = { personId: 'me', timeZone: zone, choice: { ...choice, checkInAt: null }, promises: [], checkedIn: [], replies: [] };
      const told = tellClient(rules, { ...standing, tasks: made.map((task, number) => ({ id: `${index}/${number}`, ...task })) });
      reminders += told.heard.length;
      looks += told.looks;
      wrong.push(...unlike(`${zone} reminders of ${schedule.opensAt} ${schedule.rule}`, told.heard, expectedOfTasks(wall, made)));
    }
    const standing = { personId: 'me', timeZone: zone, choice, tasks: [], checkedIn: [], replies: [] };
    const made = promises.map(at => ({
      id: at,
      timing: 'RECURRING',
      startsOn: begins,
      at,
      rule: 'FREQ=DAILY',
      madeAt: new Date(0),
      reported: [],
    }));
    const told = tellClient(rules, { ...standing, promises: made });
    reminders += told.heard.length;
    looks += told.looks;
    wrong.push(...unlike(`${zone} promises and days`, told.heard, expectedOfDays(wall)));
    for (const morning of mornings) {
      const staff = { personId: 'me', timeZone: zone, choice: { ...quiet, ...morning } };
      const heard = tell((now, until) => staffOccasions(staff, now, until));
      mails += heard.heard.length;
      looks += heard.looks;
      wrong.push(...unlike(`${zone} mornings ${morning.often} at ${morning.at}`, heard.heard, expectedMornings(wall, morning)));
    }
  }
  return {
    figures: {
      zones,
      'tasks made': tasks,
      'reminders told': reminders,
      'morning mails told': mails,
      'looks at a person': looks,
      'at another time, missing or twice': wrong.length,
    },
    short: wrong.slice(0, 20),
  };
}

const utc = of => Date.parse(`${of}T00:00:00Z`);
const dayAfter = (of, count = 1) => new Date(utc(of) + count * day).toISOString().slice(0, 10);
const daysOfTwoYears = () => Array.from({ length: (utc(ends) - utc(begins)) / day }, (_, index) => dayAfter(begins, index));
const minutesOf = at => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
const taskKey = ({ day: of, opensAt, closesAt }) => `${of} ${opensAt.toISOString()} ${closesAt.toISOString()}`;

/** What a clock on the wall shows in a zone, looked up by its day and time. */
class Wall {
  constructor(zone) {
    this.first = new Map();
    this.shown = new Map();
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    for (let at = utc(begins) - 5 * day; at < utc(ends) + 40 * day; at += halfHour) {
      const said = clock.format(at);
      this.shown.set(at, said);
      if (!this.first.has(said)) this.first.set(said, at);
    }
  }

  /** When the wall shows this first; where it never does, as much later as it skips. */
  at(of, time) {
    for (let back = 0; ; back += 1) {
      const minutes = minutesOf(time) - 30 * back;
      const on = minutes < 0 ? dayAfter(of, -1) : of;
      const at = this.first.get(`${on} ${wordOf((minutes + 1440) % 1440)}`);
      if (at !== undefined) return at + back * halfHour;
    }
  }

  says(at) {
    const [of, time] = this.shown.get(at).split(' ');
    return { of, time };
  }
}
const wordOf = minutes => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const isNight = time => time >= quiet.quietFrom || time < quiet.quietUntil;

/** As the worker makes them: each day those of the next two weeks that are not there yet. */
function madeDayByDay(occurrencesOf, schedule, zone) {
  const made = [];
  for (let now = utc(begins) - day; now < utc(ends); now += day) {
    const from = made.length === 0 ? schedule.startsOn : dayAfter(made.at(-1).day);
    made.push(...occurrencesOf(schedule, zone, new Date(now + 14 * day), 100, from));
  }
  return made.filter(({ day: of }) => of < ends);
}

/** Which days a rule means, by the calendar alone. */
function isDayOf({ rule }, of) {
  const date = new Date(utc(of));
  if (rule === 'FREQ=DAILY') return true;
  if (rule.includes('INTERVAL=3')) return ((utc(of) - utc(begins)) / day) % 3 === 0;
  if (rule.includes('BYDAY')) return [0, 3].includes(date.getUTCDay());
  return [1, 15].includes(date.getUTCDate());
}

function expectedTasks(wall, schedule) {
  return daysOfTwoYears()
    .filter(of => isDayOf(schedule, of))
    .map(of => {
      const opens = wall.at(of, schedule.opensAt);
      // From the time that the wall really showed.
      const shown = wall.says(opens);
      const minutes = minutesOf(shown.time) + schedule.openForHours * 60;
      const closes = wall.at(dayAfter(shown.of, Math.floor(minutes / 1440)), wordOf(minutes % 1440));
      return { day: of, opensAt: new Date(opens), closesAt: new Date(closes) };
    });
}

/** The evening or the morning beside a night, by the wall. */
const morningAfter = (wall, at) => {
  const { of, time } = wall.says(at);
  return !isNight(time) ? at : wall.at(time < '12:00' ? of : dayAfter(of), '08:00');
};
const eveningBefore = (wall, at) => {
  const { of, time } = wall.says(at);
  return !isNight(time) ? at : wall.at(time < '12:00' ? dayAfter(of, -1) : of, '20:00');
};

function expectedOfTasks(wall, made) {
  const heard = made.flatMap(({ day: of, opensAt, closesAt }) => {
    const open = morningAfter(wall, opensAt.getTime());
    const again = eveningBefore(wall, closesAt.getTime() - 3 * 3_600_000);
    return [
      ...(open < closesAt.getTime() ? [`TASK_OPEN ${of} ${new Date(open).toISOString()}`] : []),
      ...(again - open >= 3 * 3_600_000 ? [`TASK_CLOSING ${of} ${new Date(again).toISOString()}`] : []),
    ];
  });
  return within(heard);
}

function expectedOfDays(wall) {
  const days = daysOfTwoYears();
  return within([
    ...days.map(of => `CHECK_IN ${of} ${new Date(wall.at(of, '19:30')).toISOString()}`),
    ...promises.flatMap(by => days.map(of => `PROMISE ${of} ${new Date(eveningBefore(wall, wall.at(of, by) - 3_600_000)).toISOString()}`)),
  ]);
}

/** Monday to Friday, by the calendar alone: the mail of the week on Monday for whoever wants it, and on the other days that of the day. */
function expectedMornings(wall, { often, at }) {
  return within(
    daysOfTwoYears().flatMap(of => {
      const weekday = new Date(utc(of)).getUTCDay();
      const kind = weekday === 1 && often !== 'DAILY' ? 'WEEK' : weekday >= 1 && weekday <= 5 && often !== 'WEEKLY' ? 'DAY' : null;
      return kind === null ? [] : [`${kind} ${of} ${new Date(wall.at(of, at)).toISOString()}`];
    }),
  );
}

/** What is told in the two years; what comes before the first look or after the last is no question of the clock. */
const [firstLook, lastLook] = [utc(begins) + 2 * day, utc(ends) - 2 * day];
const within = heard => heard.filter(line => Date.parse(line.split(' ')[2]) > firstLook && Date.parse(line.split(' ')[2]) <= lastLook);

/** What of their tasks a client may read at each look. What is found in quiet hours goes out when they are over. */
const tellClient = ({ clientOccasions, quietUntil }, standing) =>
  tell(
    (now, until) => {
      const tasks = standing.tasks.filter(({ opensAt, closesAt }) => closesAt > now && opensAt <= until);
      return clientOccasions({ ...standing, tasks }, now, until);
    },
    found => quietUntil({ timeZone: standing.timeZone, quiet: standing.choice }, found),
  );

/** From look to look, as the job sets them: at the next instant of interest, at the latest after a day. It goes out where it still stands then. */
function tell(occasionsBetween, quietUntil = () => null) {
  const told = new Set();
  const heard = [];
  let looks = 0;
  for (let now = firstLook; now <= lastLook; looks += 1) {
    const occasions = occasionsBetween(new Date(now), new Date(now + day));
    for (const { kind, subjectId, day: of, dueAt, endsAt } of occasions) {
      const key = `${kind} ${subjectId} ${of}`;
      if (dueAt.getTime() > now || told.has(key)) continue;
      told.add(key);
      const found = now > firstLook ? new Date(now) : dueAt;
      const goesAt = quietUntil(found) ?? found;
      if (goesAt < endsAt) heard.push(`${kind} ${of} ${goesAt.toISOString()}`);
    }
    now = occasions.find(({ dueAt }) => dueAt.getTime() > now)?.dueAt.getTime() ?? now + day;
  }
  return { heard: within(heard), looks };
}

/** Where two lists, each entry as often as it is there, are not the same. */
function unlike(what, found, expected) {
  const [one, other] = [found, expected].map(list => [...list].sort());
  const counts = new Map();
  for (const line of one) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of other) counts.set(line, (counts.get(line) ?? 0) - 1);
  return [...counts].flatMap(([line, count]) => (count === 0 ? [] : [`${what}: ${count > 0 ? 'told' : 'missing'} ${line}`]));
}

// Rides along in a measured process (`--import`): counts its statements and its CPU, and takes a profile when asked over the parent's channel.
import { Session } from 'node:inspector/promises';
import pg from 'pg';

let statements = 0;
const send = pg.Client.prototype.query;
pg.Client.prototype.query = function (...args) {
  statements += 1;
  return send.apply(this, args);
};

const session = new Session();
const acts = {
  count: () => ({ statements, cpuMs: cpuMs() }),
  startProfile: async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 200 });
    await session.post('Profiler.start');
  },
  stopProfile: async () => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return profile;
  },
};

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

if (process.send) {
  process.on('message', async ({ probe }) => {
    if (Object.hasOwn(acts, probe ?? '')) process.send({ probe, answer: await acts[probe]() });
  });
  // Listening alone keeps no process alive.
  process.channel?.unref();
}

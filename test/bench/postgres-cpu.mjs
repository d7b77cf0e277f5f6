// What Postgres has used of the processors, all its processes together. Linux says so; elsewhere it stays unknown.
import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** The process that all others of a server come from; null where nobody says. */
export async function postmasterOf(client) {
  if (process.platform !== 'linux') return null;
  const { rows } = await client.query('select pg_backend_pid() as pid');
  return statOf(rows[0].pid)[0];
}

/**
 * @param {number | null} postmaster
 * @returns {number | null} milliseconds, of the processes that live and of those that have ended: parallel workers come and go
 */
export function postgresCpuMs(postmaster) {
  if (postmaster === null) return null;
  let ticks = statOf(postmaster)[2];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const [parent, used] = statOf(name);
    if (parent === postmaster) ticks += used;
  }
  return (ticks * 1000) / ticksPerSecond;
}

function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    // After the name: state, parent, …, time as the process, time in the kernel for it, and both of the children that have ended.
    return [Number(fields[1]), Number(fields[11]) + Number(fields[12]), Number(fields[13]) + Number(fields[14])];
  } catch {
    // It ended while we looked.
    return [0, 0, 0];
  }
}

import { usualReminders } from '@roadback/domain/notice';
import request from 'supertest';
import { givenToMaya, today } from '../../../../test/support/homework.js';
import { ChooseReminders, MyReminders } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, mailTo, product, type Mail } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const noon = new Date(`${today()}T12:00:00Z`);
const server = () => request(`http://127.0.0.1:${product.port}`);
const stopOf = ({ text }: Mail): string => new URL(/http:\/\/localhost\/stop\?\S+/.exec(text)![0]).search;

beforeAll(() => product.setClock(noon.toISOString()));
afterAll(() => product.setClock(null));

/** A couple of which Maya was just mailed a reminder, and the way out that stands in it. */
async function reminded() {
  const practice = await TestPractice.open(db, { now: noon });
  const couple = await practice.couple();
  await givenToMaya(couple, 'before-the-hard-day');
  const mail = await mailTo(couple.maya.built!.email);
  return { practice, couple, mail, stop: stopOf(mail) };
}

describe('R10: the link that ends reminders', () => {
  it('changes nothing when it is opened, as scanners do', async () => {
    const { couple, stop } = await reminded();
    for (const method of ['get', 'head', 'options'] as const) await server()[method](`/stop${stop}`);
    const page = await server().get(`/stop${stop}`).set('accept-language', 'es-MX,es;q=0.9');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="es">');
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'self'/,
      ),
    });
    expect(await couple.maya.does(MyReminders)).toMatchObject({ byMail: true });
  });

  it.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'],
  ])('ends them by one press of a mail program (RFC 8058), which sends %s', async (type, body) => {
    const { couple, mail, stop } = await reminded();
    expect(mail.headers).toMatchObject({
      'list-unsubscribe': `<http://localhost/stop${stop}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
    await couple.maya.does(ChooseReminders, { input: { ...usualReminders, quietFrom: '22:00' } });
    for (let press = 1; press <= 2; press += 1)
      expect((await server().post(`/stop${stop}`).set('content-type', type).send(body)).status).toBe(200);
    const stopped = { ...usualReminders, quietFrom: '22:00', byMail: false };
    expect(await couple.maya.does(MyReminders)).toMatchObject(stopped);
    expect(await couple.jonah.does(MyReminders)).toMatchObject({ byMail: true });
    // In the portal they see it, and may turn them on again.
    expect(await couple.maya.does(ChooseReminders, { input: { ...usualReminders } })).toMatchObject({ byMail: true });
  });

  it('opens nothing that is not exactly it', async () => {
    const { couple, stop } = await reminded();
    const other = await reminded();
    const [practiceId, mailId, secret] = stop.slice(1).split('.');
    const [, otherMail] = other.stop.slice(1).split('.');
    for (const wrong of [
      '',
      '?',
      `?${practiceId}.${mailId}`,
      `?${practiceId}.${mailId}.${'a'.repeat(43)}`,
      `?${practiceId}.${otherMail}.${secret}`,
      `?${other.practice.built.id}.${mailId}.${secret}`,
      `${stop}x`,
    ]) {
      const answer = await server().post(`/stop${wrong}`).type('form').send('List-Unsubscribe=One-Click');
      expect(answer.status).toBe(404);
    }
    for (const person of [couple.maya, other.couple.maya]) expect(await person.does(MyReminders)).toMatchObject({ byMail: true });
  });
});

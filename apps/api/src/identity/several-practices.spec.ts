import { Clients, EnterPractice, Me, SignIn, Staff } from '../../../../test/support/operations.js';
import { demoPassword } from '@roadback/domain/password';
import { Person, post } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');

/** Somebody who runs two practices with one sign-in. */
async function inTwo() {
  const [here, there] = [await TestPractice.open(db), await TestPractice.open(db)];
  const ruth = await here.staff('PRACTICE_ADMIN');
  await db.query(
    `insert into directory.membership (practice_id, person_id, account_id, audience, roles, state, staff_name, staff_title, staff_email, language, time_zone, added_at)
     values ($1, gen_random_uuid(), $2, 'STAFF', '{PRACTICE_ADMIN}', 'ACTIVE', 'Ruth there', '', $3, 'EN', 'UTC', now() - interval '1 day')`,
    [there.built.id, ruth.built!.accountId, ruth.built!.email],
  );
  await here.client('Maya');
  await there.client('Nora');
  return { here, there, ruth };
}

describe('somebody in several practices', () => {
  it('switches between them, and a session sees one', async () => {
    const { here, there, ruth } = await inTwo();
    const names = async (person: Person) => (await person.does(Clients)).items.map(client => client.givenName);
    expect(await names(ruth)).toEqual(['Maya']);
    expect((await ruth.does(Me))!.practices).toHaveLength(2);
    const response = await post('staff', ruth.cookie, { query: EnterPractice.text, variables: { practiceId: there.built.id } });
    const [, token] = /^rb-staff=([^;]+)/.exec(response.get('set-cookie')![0]!)!;
    const moved = new Person('staff', token!);
    expect(await names(moved)).toEqual(['Nora']);
    expect((await moved.does(Staff)).map(member => member.name)).toEqual(['Ruth there']);
    // The session of before has ended, whatever it is asked.
    expect(await ruth.does(Me)).toBeNull();
    await expect(ruth.does(Clients)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(here.built.id).not.toBe(there.built.id);
  });

  it('who leaves one of them is still in the other, and only there', async () => {
    const { here, there, ruth } = await inTwo();
    await db.query("update directory.membership set state = 'ENDED' where practice_id = $1 and account_id = $2", [
      here.built.id,
      ruth.built!.accountId,
    ]);
    expect(await ruth.does(Me)).toBeNull();
    const { body } = await post('staff', null, {
      query: SignIn.text,
      variables: { input: { email: ruth.built!.email, password: demoPassword } },
    });
    expect(body.data.signIn).toMatchObject({ name: 'Ruth there', practice: { id: there.built.id } });
    expect(body.data.signIn.practices).toHaveLength(1);
  });
});

import { expect } from '@playwright/test';
import { People } from '@roadback/builders/people';
import { addDays } from '@roadback/domain/schedule';
import { atTheDesk, onThePhone, opensPart, test } from './people';

const step = 'Be patient with healing';

test('Dr. Okafor is on leave: a colleague covers, moves a step with a word on why it could not wait, and reads nothing when it is over', async ({
  browser,
  db,
  setting,
}) => {
  const ines = await new People(db, new Date()).staff(setting.practice, 'Ines Duarte', ['COUNSELOR']);

  // Before it, the couple is not there for her.
  const cover = await atTheDesk(browser, ines);
  await expect(cover.getByRole('heading', { name: 'No couples here yet' })).toBeVisible();
  await cover.goto(`/staff/couples/${setting.couple.id}`);
  await expect(cover.getByRole('heading', { name: 'Roadmap' })).toHaveCount(0);

  // The practice admin arranges it for the whole caseload, and sees nothing clinical on the way.
  const office = await atTheDesk(browser, setting.admin);
  await office.getByRole('link', { name: 'Staff' }).click();
  await office.getByRole('button', { name: 'Arrange cover. The whole caseload of Dr. Ada Okafor' }).click();
  const arranging = office.getByRole('dialog');
  await arranging.getByRole('button', { name: 'Arrange it' }).click();
  await expect(arranging.getByText('This is needed.').first()).toBeVisible();
  await arranging.getByRole('combobox', { name: 'Colleague' }).click();
  await office.getByRole('option', { name: 'Ines Duarte' }).click();
  await arranging.getByLabel('Last day').fill(addDays(await arranging.getByLabel('First day').inputValue(), 13));
  await arranging.getByRole('button', { name: 'Arrange it' }).dblclick();
  await expect(office.getByText('One couple is covered.')).toBeVisible();

  // Both partners find her name before they write.
  for (const person of [setting.maya, setting.jonah]) {
    const phone = await onThePhone(browser, person);
    await expect(phone.getByText('Only you, Dr. Ada Okafor and Ines Duarte (covering) see this.').first()).toBeVisible();
    await phone.goto('/settings');
    await expect(phone.getByText('Stands in until')).toBeVisible();
  }

  // She finds the couple in her list, says why it could not wait, and is named as who covered.
  await cover.goto('/staff/');
  await expect(cover.getByText('You cover until')).toBeVisible();
  await cover.getByRole('link', { name: 'Maya & Jonah' }).click();
  await expect(cover.getByText('You cover for Dr. Ada Okafor until')).toBeVisible();
  await cover.getByRole('button', { name: `Open… ${step}` }).click();
  const dialog = cover.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Why( \*)?$/ }).fill('Both sat here and asked for it.');
  await dialog.getByRole('button', { name: 'Open the step' }).click();
  await expect(dialog.getByText('Write at least')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Why it could not wait' }).fill('She had slept nowhere for two nights.');
  await dialog.getByRole('button', { name: 'Open the step' }).dblclick();
  await expect(dialog).toHaveCount(0);
  await expect(cover.getByText('Ines Duarte, covering')).toBeVisible();
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await expect(desk.getByText('Could not wait: She had slept nowhere for two nights.')).toBeVisible();

  // Two weeks go by. With the first request after the last day she is out, and the two read one name again.
  await db.query(
    `update clinical.care_cover set begins_at = begins_at - interval '14 days', ends_at = ends_at - interval '14 days' where practice_id = $1`,
    [setting.practice.id],
  );
  await cover.reload();
  await expect(cover.getByRole('button', { name: `Move… ${step}` })).toHaveCount(0);
  await cover.goto('/staff/');
  await expect(cover.getByRole('heading', { name: 'No couples here yet' })).toBeVisible();
  await office.getByRole('link', { name: 'Couples' }).click();
  await office.getByRole('link', { name: 'Care team of Maya Ellery & Jonah Ellery' }).click();
  await expect(office.getByText('Cover by Ines Duarte arranged')).toBeVisible();
  await expect(office.getByRole('region', { name: 'Care team' }).getByText('Ines Duarte')).toHaveCount(0);
  const maya = await onThePhone(browser, setting.maya);
  await expect(maya.getByText('Only you and Dr. Ada Okafor see this.').first()).toBeVisible();

  // What she looked at stays: for the office at once, with the knock on a door that was closed again; for the two by day.
  await office.getByRole('link', { name: 'Who looked at what' }).click();
  const trail = office.getByRole('region', { name: 'Who looked at what' });
  await trail.getByRole('button', { name: 'Show only Ines Duarte' }).first().click();
  await expect(trail.getByText('Counselor, standing in').first()).toBeVisible();
  await expect(trail.getByText('Asked for, not found').first()).toBeVisible();
  await expect(trail.getByText('Dr. Ada Okafor')).toHaveCount(0);
  await expect(office.getByRole('button', { name: 'Save the seal' })).toBeVisible();
  await desk.goto(`/staff/couples/${setting.couple.id}/team`);
  await expect(desk.getByRole('region', { name: 'Who looked at this couple’s record' }).getByText('Ines Duarte').first()).toBeVisible();
  await maya.goto('/settings');
  await maya.getByRole('link', { name: 'Who has looked at your record' }).click();
  await expect(maya.getByRole('heading', { name: 'Nobody yet' })).toBeVisible();
  await db.query(`update audit.event set at = at - interval '1 day' where practice_id = $1`, [setting.practice.id]);
  await maya.reload();
  await expect(maya.getByText('Ines Duarte')).toBeVisible();
  await expect(maya.getByText('Jonah')).toHaveCount(0);
});

test('a counselor who knows one of the two is kept out by name in the act that hands the couple over', async ({ browser, db, setting }) => {
  const people = new People(db, new Date());
  await people.staff(setting.practice, 'Ines Duarte', ['COUNSELOR']);
  const lucia = await people.staff(setting.practice, 'Lucía Ferrer', ['SUPERVISOR']);
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensPart(desk, 'Care team');
  const team = desk.getByRole('region', { name: 'Care team' });
  await team.getByText('I know one of them privately').click();
  await expect(team.getByText('Tell your practice admin')).toBeVisible();

  const office = await atTheDesk(browser, setting.admin);
  await office.goto(`/staff/care-team/${setting.couple.id}`);
  await office.getByRole('button', { name: 'Keep somebody out' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Who', exact: true }).click();
  await office.getByRole('option', { name: 'Dr. Ada Okafor' }).click();
  await dialog.getByRole('radio', { name: 'Friends or acquaintances' }).check();
  await dialog.getByRole('combobox', { name: 'Who takes the couple over' }).click();
  await office.getByRole('option', { name: 'Ines Duarte' }).click();
  await dialog.getByRole('button', { name: 'Keep them out' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(office.getByText('Handed over from Dr. Ada Okafor to Ines Duarte')).toBeVisible();
  await desk.reload();
  await expect(desk.getByRole('region', { name: 'Roadmap' })).toHaveCount(0);

  // Whoever supervises the new counselor reads, and is offered nothing to do.
  await office.goto('/staff/team');
  await office.getByRole('button', { name: 'Change who supervises Ines Duarte' }).click();
  await office.getByRole('dialog').getByRole('combobox', { name: 'Supervisor' }).click();
  await office.getByRole('option', { name: 'Lucía Ferrer' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(office.getByRole('dialog')).toHaveCount(0);
  const supervisor = await atTheDesk(browser, lucia);
  await supervisor.getByRole('link', { name: 'Maya & Jonah' }).click();
  await expect(supervisor.getByText('You read here, and act in nothing.')).toBeVisible();
  await expect(supervisor.getByRole('region', { name: 'Roadmap' })).toBeVisible();
  await expect(supervisor.getByRole('button', { name: `Open… ${step}` })).toHaveCount(0);
  await expect(supervisor.getByRole('button', { name: 'Assign' })).toHaveCount(0);
});

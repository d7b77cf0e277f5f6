import { expect } from '@playwright/test';
import { CareTeams } from '@roadback/builders/care-team';
import { People } from '@roadback/builders/people';
import { atTheDesk, onThePhone, opensPart, test } from './people';

const did = 'She spoke of the night at her sister’s, and of nobody having asked.';

test('after a session with one of them alone, the counselor writes the note, loses nothing of it, signs it, and corrects it below', async ({
  browser,
  setting,
}) => {
  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensPart(desk, 'Sessions');
  await expect(desk.getByRole('heading', { name: 'No session yet' })).toBeVisible();

  // One that was held yesterday is put on record; the double click plans one.
  await desk.getByRole('button', { name: 'Plan a session' }).click();
  const planning = desk.getByRole('dialog');
  await planning.getByRole('radio', { name: 'Maya alone' }).check();
  await expect(planning.getByText('Jonah never learns of a session with Maya alone.')).toBeVisible();
  const today = await planning.getByLabel('Day').inputValue();
  await planning.getByLabel('Day').fill(new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10));
  await planning.getByRole('button', { name: 'Save' }).dblclick();
  await expect(planning).toHaveCount(0);
  await desk.getByRole('button', { name: 'It was held' }).click();
  await desk.getByRole('button', { name: 'Write the note' }).click();
  await expect(desk.getByText('Maya came alone.')).toBeVisible();

  // The network is gone: the words stay, and are kept once it is back.
  await desk.getByLabel('What we did').fill(did);
  await desk.route('**/graphql', route => (route.request().postData()?.includes('SaveSessionNote') ? route.abort() : route.fallback()));
  await desk.getByRole('button', { name: 'Save the draft' }).click();
  await expect(desk.getByText('What you typed is still here')).toBeVisible();
  await opensPart(desk, 'Overview');
  await opensPart(desk, 'Sessions');
  await desk.getByRole('button', { name: 'Fold it in' }).waitFor();
  await expect(desk.getByLabel('What we did')).toHaveValue(did);
  await desk.unroute('**/graphql');
  await desk.getByRole('button', { name: 'Save the draft' }).dblclick();
  await expect(desk.getByText('Saved.', { exact: true })).toBeVisible();

  // Two tabs: neither overwrites the other in silence.
  const tab = await desk.context().newPage();
  await tab.goto(`/staff/couples/${setting.couple.id}/sessions`);
  await expect(tab.getByLabel('What we did')).toHaveValue(did);
  await tab.getByLabel('What was agreed').fill('From the other tab.');
  await tab.getByRole('button', { name: 'Save the draft' }).click();
  await expect(tab.getByText('Saved.', { exact: true })).toBeVisible();
  await tab.close();
  await desk.getByLabel('Next time').fill('How she asks for it.');
  await desk.getByRole('button', { name: 'Save the draft' }).click();
  await expect(desk.getByText('You wrote on this note elsewhere meanwhile')).toBeVisible();
  await desk.getByText('What stands now', { exact: true }).click();
  await expect(desk.getByText('From the other tab.')).toBeVisible();
  await desk.getByRole('button', { name: 'Keep these words' }).click();
  await expect(desk.getByLabel('Next time')).toHaveValue('How she asks for it.');

  await desk.getByRole('button', { name: 'Sign…' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Sign it' }).dblclick();
  await expect(desk.getByText('Signed by Dr. Ada Okafor')).toBeVisible();
  await expect(desk.getByLabel('What we did')).toHaveCount(0);
  await desk.getByRole('button', { name: 'Correct or add something' }).click();
  await desk.getByLabel('What is to be added').fill('It was her cousin’s, not her sister’s.');
  await desk.getByRole('button', { name: 'Add it' }).dblclick();
  await expect(desk.getByText('It was her cousin’s, not her sister’s.')).toHaveCount(1);

  // The story tells that it was, in her lane, and not a word of it.
  await opensPart(desk, 'Overview');
  const story = desk.getByRole('region', { name: 'Time line' });
  await expect(story.getByText('Came alone, session of 60 min')).toBeVisible();
  await expect(story.getByText('Session note signed')).toBeVisible();
  await expect(story.getByText('at her sister’s')).toHaveCount(0);

  // Nothing of it is in either portal.
  for (const person of [setting.maya, setting.jonah]) {
    const phone = await onThePhone(browser, person);
    await expect(phone.getByRole('navigation').first()).toBeVisible();
    await expect(phone.getByText(/session|at her sister’s/i)).toHaveCount(0);
  }
});

test('what a counselor writes for themself is theirs alone, until they show it to their supervisor, and again when they take it back', async ({
  browser,
  db,
  setting,
}) => {
  const people = new People(db, new Date());
  const lucia = await people.staff(setting.practice, 'Lucía Ferrer', ['SUPERVISOR']);
  const ines = await people.staff(setting.practice, 'Ines Duarte', ['COUNSELOR']);
  const teams = new CareTeams(db, setting.admin, new Date());
  await teams.supervisor(setting.counselor, lucia);
  await teams.co(setting.couple, ines);
  const words = 'I notice how I side with him.';

  const desk = await atTheDesk(browser, setting.counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensPart(desk, 'My own notes');
  await expect(desk.getByText('Only you read these: no colleague, no practice admin, no client.')).toBeVisible();
  await desk.getByLabel('For yourself').fill(words);
  await desk.getByRole('button', { name: 'Save' }).dblclick();
  await expect(desk.getByText(words)).toHaveCount(1);
  await expect(desk.getByText('only you', { exact: true })).toBeVisible();

  const notesOf = async (person: typeof lucia) => {
    const page = await atTheDesk(browser, person);
    await page.goto(`/staff/couples/${setting.couple.id}/notes`);
    return page;
  };
  const co = await notesOf(ines);
  await expect(co.getByRole('heading', { name: 'Nothing written' })).toBeVisible();
  const supervisor = await notesOf(lucia);
  await expect(supervisor.getByRole('heading', { name: 'Nothing is shown to you' })).toBeVisible();

  await desk.getByRole('button', { name: 'Show to Lucía Ferrer' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Show it' }).dblclick();
  await expect(desk.getByText('shown to Lucía Ferrer since')).toBeVisible();
  await supervisor.reload();
  await expect(supervisor.getByText(words)).toBeVisible();
  await expect(supervisor.getByText('Dr. Ada Okafor shows you this since')).toBeVisible();
  await co.reload();
  await expect(co.getByRole('heading', { name: 'Nothing written' })).toBeVisible();

  await desk.getByRole('button', { name: 'Take it back' }).click();
  await expect(desk.getByText('only you', { exact: true })).toBeVisible();
  await supervisor.reload();
  await expect(supervisor.getByRole('heading', { name: 'Nothing is shown to you' })).toBeVisible();

  // The couple is handed over: the notes stay their author's, and are found from the menu.
  await db.query("update clinical.care_team set staff_id = $3 where practice_id = $1 and couple_id = $2 and part = 'PRIMARY'", [
    setting.practice.id,
    setting.couple.id,
    (await people.staff(setting.practice, 'Omar Reis', ['COUNSELOR'])).personId,
  ]);
  await desk.goto('/staff/');
  await desk.getByRole('button', { name: /Dr\. Ada Okafor/ }).click();
  await desk.getByRole('menuitem', { name: 'My own notes' }).click();
  await expect(desk.getByText(words)).toBeVisible();
  await expect(desk.getByText('A couple you no longer care for')).toBeVisible();
  await desk.getByRole('button', { name: /^Delete the note/ }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(desk.getByRole('heading', { name: 'Nothing written' })).toBeVisible();
});

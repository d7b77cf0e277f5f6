import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing to object to under WCAG 2.2 AA. */
export async function readsWell(page: Page, screen: string): Promise<void> {
  await isStill(page);
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  // A label where none may be is only suspected by axe, and lost to a screen reader.
  const suspected = incomplete.filter(({ id }) => id === 'aria-prohibited-attr');
  const found = [...violations, ...suspected].flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
  expect(found, screen).toEqual([]);
}

/** Colors that are on their way from one to another would be measured half-way. */
async function isStill(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document.getAnimations().filter(each => each.effect?.getTiming().iterations !== Infinity && each.playState === 'running').length,
      ),
    )
    .toBe(0);
}

/** Nothing has to be scrolled sideways. */
export const fitsTheScreen = (phone: Page, screen: string): Promise<void> =>
  expect.poll(() => phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), screen).toBe(0);

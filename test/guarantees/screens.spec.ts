import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gapsOf, routesIn } from '../screens/catalogue.mjs';

const sourceOf = (app: string): string => readFileSync(join(__dirname, '..', '..', 'apps', app, 'src', 'app.tsx'), 'utf8');

describe.each(['portal', 'dashboard'] as const)('The catalogue of screens and the %s', app => {
  const source = sourceOf(app);

  it('have a picture of every route, and of none that is gone', () => {
    expect(routesIn(source).length).toBeGreaterThanOrEqual(8);
    expect(gapsOf(app, source)).toEqual([]);
  });

  it('notice a page that is new and a page that is gone', () => {
    expect(gapsOf(app, source.replace('<Route path="/welcome"', '<Route path="/letters/:id" /><Route path="/welcome"'))).toEqual([
      `${app} /letters/:id has no screen in the catalogue`,
    ]);
    expect(gapsOf(app, source.replace('path="/welcome"', 'path="/hello"'))).toEqual([
      `${app} /hello has no screen in the catalogue`,
      `${app} has no route /welcome any more`,
    ]);
  });
});

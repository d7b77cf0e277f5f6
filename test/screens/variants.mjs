// In which sizes, colors and languages a screen is taken.
const desk = { size: 'desk', viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };
/** One and a half times as sharp: twice would make all pictures together half as large again, and nobody sees it at their size. */
const phone = { size: 'phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, hasTouch: true };

/** Where each app is at home: clients on the phone, staff at a desk. */
const sizesOf = { portal: [phone, desk], dashboard: [desk, phone] };

const of = (app, ...chosen) =>
  chosen.map(([size, colors, language]) => ({
    ...sizesOf[app][size],
    colors,
    language,
    name: `${sizesOf[app][size].size}-${colors}-${language}`,
  }));
const [home, away] = [0, 1];

const all = [home, away].flatMap(size => ['en', 'es'].flatMap(language => ['light', 'dark'].map(colors => [size, colors, language])));
const few = [
  [home, 'light', 'en'],
  [home, 'dark', 'es'],
];
const some = [...few, [away, 'light', 'en']];

/** `all` for the screens that people live on; `some` adds the other size; `few` shows every word and both colors once. */
export const variantsOf = ({ app, variants }) =>
  of(app, ...{ all, some, few, phone: [[app === 'portal' ? home : away, 'light', 'en']] }[variants]);

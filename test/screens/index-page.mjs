// The index page: every screen with small pictures that lead to the large ones.
import { variantsOf } from './variants.mjs';

const apps = {
  portal: 'The portal: what clients see, on the phone first',
  dashboard: 'The dashboard: what staff see, at a desk first',
};
const widths = { desk: 300, phone: 120 };
const sizes = { desk: 'desktop', phone: 'phone' };
const languages = { en: 'English', es: 'Spanish' };

export function indexOf(parts) {
  return [
    '# Screens',
    '',
    'Every screen of both apps, taken from the demo practice on one fixed day, in light and dark, English and Spanish, at a desk and on a phone. Click on a picture to see it large.',
    '',
    'The page and the pictures are made by `npm run screens` never by hand; [test/screens](../../test/screens) lists the screens. `npm run screens -- caseload couple` takes only these anew. A run ends with an error, and changes nothing here, when a screen cannot be reached, complains in the console, is wider than its window or speaks the wrong language, or when a route of the apps has no picture.',
    ...Object.entries(apps).flatMap(([app, title]) => ['', `## ${title}`, ...parts.filter(part => part.app === app).flatMap(partOf)]),
    '',
  ].join('\n');
}

const partOf = ({ title, screens }) => ['', `### ${title}`, ...screens.flatMap(screenOf)];

const screenOf = screen => [
  '',
  `**${screen.name.replaceAll('-', ' ')}.** ${screen.about}`,
  '',
  variantsOf(screen)
    .map(variant => thumbnail(screen, variant))
    .join('\n'),
];

function thumbnail({ app, name }, { name: variant, size, colors, language }) {
  const file = `${app}/${name}-${variant}.webp`;
  const said = `${name.replaceAll('-', ' ')}, ${sizes[size]}, ${colors}, ${languages[language]}`;
  return `<a href="${file}"><img src="${file}" width="${widths[size]}" alt="${said}"></a>`;
}

import type { AlarmingPhrases } from '@roadback/domain/alarming-words';

const child = 'child|children|kid|kids|baby|son|daughter|boy|girl|boys|girls';
const nino = 'hijo|hija|hijos|hijas|nino|nina|ninos|ninas|bebe|nene|nena';

/** Harm to a child, and that somebody may harm another. */
export const others: readonly AlarmingPhrases[] = [
  {
    area: 'OTHERS',
    language: 'EN',
    phrases: [
      `(hit|hits|hitting|beat|beats|beating|slapped|slaps|punched|kicked|shook|burned|burnt|choked|molested|abused|abuses) (the|my|our|his|her|a)? (${child})`,
      `(touches|touched|touching) (the|my|our|his|her) (${child}) (in|where|sexually|between|at night|inappropriately)`,
      `(take|takes|taking|took) (the|my|our) (${child}) (and (disappear|vanish)|and never)`,
      '(want|wanted|going|ready|plan|planned|planning) to (kill|stab|shoot|beat|strangle) (him|her|them|you|someone|somebody|my (husband|wife|partner))',
      'i (hit|punched|slapped|kicked|choked|strangled|beat) (him|her|them|you|my (husband|wife|partner)) !(at|in|to|by)',
      'i (will|would|could) (kill|stab|shoot|strangle) (him|her|them|you) $',
    ],
    finds: [
      'He hits the children.',
      'She shook the baby',
      'I slapped my son and I am ashamed.',
      'I want to kill her.',
      'I hit you, and I know it.',
      'I’LL KILL HIM',
      'He beats our daughter',
      'I would never hit my kids.',
    ],
    spares: [
      'I hit a wall at work.',
      'The kids hit the ball into the garden.',
      'What I did hurt you.',
      'I never wanted to hurt you.',
      'I hurt our children by lying.',
      'We took the kids to the lake.',
      'I beat him at chess.',
      'The child touched my hand.',
      'I want to help her.',
    ],
  },
  {
    area: 'OTHERS',
    language: 'ES',
    phrases: [
      `(pega|pego|pegaba|pegue|golpea|golpeo|golpee|maltrata|maltrato|lastima|lastimo|sacudio|abusa de|abuso de|abusaba de) (a|de)? (los|las|el|la|mi|mis|su|sus|nuestro|nuestra|nuestros|nuestras)? (${nino})`,
      '(quiero|quisiera|queria|voy a|pienso) (matarlo|matarla|matarte|matarlos|golpearlo|golpearla|pegarle|apunalarlo|apunalarla)',
      '(le pegue|te pegue|le golpee|te golpee|la golpee|lo golpee|le di una bofetada|te di una bofetada|la empuje contra|lo empuje contra)',
      '(lo|la|te) voy a matar',
    ],
    finds: [
      'Le pega a los niños.',
      'Ayer golpeó a mi hija',
      'QUIERO MATARLO',
      'Te pegué, y lo sé.',
      'Maltrata a nuestro bebé',
      'Lo voy a matar.',
      'Nunca voy a pegarle.',
    ],
    spares: [
      'Los niños pegan cromos en el álbum.',
      'Lo que hice te dolió.',
      'Nunca quise hacerte daño.',
      'Le hice daño a mis hijos con la mentira.',
      'Quiero abrazarlo.',
      'Pegué una foto en la pared.',
      'Llevamos a los niños al lago.',
      'Voy a llamarla mañana.',
      'Me duele por los niños.',
    ],
  },
];

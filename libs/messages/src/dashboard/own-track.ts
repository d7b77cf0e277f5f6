import type { StatementKind } from '@roadback/domain/statement';

/** What the one who was hurt said beside the steps. That something was not said stands nowhere (R8). */
export const ownTrackEn = {
  title: 'Needs, asks, and trust',
  readers: 'What is marked as shared is read by the partner as long as it stands; needs and trust without a day.',
  kinds: { SAFETY_NEED: 'needs to feel safe', ASK: 'asked', TRUST: 'chose to trust again' } satisfies Record<StatementKind, string>,
  shared: 'shared with the partner',
  private: 'not shared',
  ended: 'let go, or taken back',
  all: 'Show all',
  fewer: 'Show fewer',
};
export const ownTrackEs: typeof ownTrackEn = {
  title: 'Necesidades, peticiones y confianza',
  readers: 'Lo marcado como compartido lo lee la pareja mientras siga en pie; las necesidades y la confianza, sin fecha.',
  kinds: { SAFETY_NEED: 'necesita para sentirse a salvo', ASK: 'pidió', TRUST: 'eligió volver a confiar' },
  shared: 'compartido con la pareja',
  private: 'sin compartir',
  ended: 'soltado o retirado',
  all: 'Mostrar todo',
  fewer: 'Mostrar menos',
};

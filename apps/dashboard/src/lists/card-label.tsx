/** What a bare value is, where a row stands as a card and has no head of a column above it. */
export const CardLabel = ({ children }: { children: string }) => <span className="card-label muted small">{children}: </span>;

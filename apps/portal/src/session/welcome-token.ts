let token: string | null = null;

/**
 * The part of a welcome link behind `#`. It leaves the address bar as soon as it is read, so that neither history nor a
 * look over the shoulder keeps it; it is not used before the person sends.
 */
export function takeWelcomeToken(): string | null {
  if (location.pathname === '/welcome' && location.hash.length > 1) {
    token = location.hash.slice(1);
    history.replaceState(history.state, '', location.pathname);
  }
  return token;
}

export function dropWelcomeToken(): void {
  token = null;
}

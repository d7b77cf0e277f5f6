/** The pages that are opened from a link with a secret behind `#`. */
const pages = ['/welcome', '/reset', '/confirm-email'];

let token: string | null = null;

/**
 * The part of a link behind `#`. It leaves the address bar as soon as it is read, so that neither history nor a look over the shoulder
 * keeps it; it is not used before the person sends.
 */
export function takeLinkToken(): string | null {
  if (pages.includes(location.pathname) && location.hash.length > 1) {
    token = location.hash.slice(1);
    history.replaceState(history.state, '', location.pathname);
  }
  return token;
}

export function dropLinkToken(): void {
  token = null;
}

/** The pages that are opened from a link with a secret behind `#`. */
const pages = ['/staff/welcome', '/staff/reset', '/staff/confirm-email', '/staff/provider'];

const isOpenedFromLink = pages.includes(window.location.pathname) && window.location.hash.length > 1;

/** Read once, when the page loads: a change of language builds the page anew. */
export const tokenInAddress = isOpenedFromLink ? window.location.hash.slice(1) : '';

// A token in the address bar would stay in the history and in a glance over the shoulder.
if (isOpenedFromLink) window.history.replaceState(window.history.state, '', window.location.pathname);

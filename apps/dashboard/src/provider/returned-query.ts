const page = '/staff/provider/return';
const isReturn = window.location.pathname === page && window.location.search.length > 1;

/** With what the provider sent the browser back. Read once, when the page loads: a change of language builds the page anew. */
export const returnedQuery = isReturn ? window.location.search.slice(1) : '';

// It counts once and in this browser alone; nobody needs it in the history all the same.
if (isReturn) window.history.replaceState(window.history.state, '', page);

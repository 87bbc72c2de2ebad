// What script adds to pages that work without it. Saves clicks; shows nothing that was not there.

// What was done is said once: reloaded or kept as a bookmark, the page does not say it again.
const here = new URL(location.href);
if (here.searchParams.has('done')) {
  here.searchParams.delete('done');
  history.replaceState(history.state, '', here);
}

// A printed page says everything: what is folded away is opened for printing and folded again after.
const opened = [];
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('main details:not([open])')) {
    details.open = true;
    opened.push(details);
  }
});
addEventListener('afterprint', () => {
  for (const details of opened.splice(0)) details.open = false;
});

// What is typed into a form that says so is kept as it is typed, so that a page that is left or a session that ends loses
// nothing. It counts as activity: the session goes on.
const KEEP_AFTER_MS = 3000;
for (const form of document.querySelectorAll('form[data-keep]')) {
  const line = form.querySelector('[data-kept]');
  const secrets = new Set(Array.from(form.querySelectorAll('[type=password]'), ({ name }) => name));
  let waiting;
  const say = (name) => {
    line.hidden = false;
    if (line.textContent !== line.dataset[name]) line.textContent = line.dataset[name];
  };
  const keep = (isLeaving) => {
    clearTimeout(waiting);
    waiting = undefined;
    const body = new URLSearchParams({ 'unsaved-page': form.dataset.page });
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && !secrets.has(name)) body.append(name, value);
    fetch(form.dataset.keep, { method: 'POST', body, redirect: 'manual', keepalive: isLeaving }).then(
      ({ ok, type }) => say(ok ? 'kept' : type === 'opaqueredirect' ? 'signedOut' : 'notKept'),
      () => say('notKept'),
    );
  };
  form.addEventListener('input', () => {
    waiting ??= setTimeout(keep, KEEP_AFTER_MS, false);
  });
  form.addEventListener('submit', () => clearTimeout(waiting));
  addEventListener('pagehide', () => {
    if (waiting !== undefined) keep(true);
  });
}

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

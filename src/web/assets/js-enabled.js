// Before anything is drawn: what only script can do may be shown.
document.documentElement.classList.add('js-enabled');

// What journeys ask of a page from within it. Plain script: it runs in the browser, not here.
({
  /** Opens what is folded away, so that it is checked too. */
  openAll() {
    for (const details of document.querySelectorAll('details')) details.open = true;
  },

  /** By how many pixels the page is wider than the screen. */
  overflow() {
    return Math.max(0, document.documentElement.scrollWidth - window.innerWidth);
  },

  /** The rules of axe that the page breaks, a line each with where. */
  async violations(runOnly) {
    const found = await window.axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
      selectors: false,
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  },

  /** Where the focus is, and whether it looks other than without the focus; null on nothing, or on what had it before. */
  focus() {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    if (element.dataset.seen !== undefined) return null;
    element.dataset.seen = '';
    const look = () => {
      const style = getComputedStyle(element);
      const outline = style.outlineStyle === 'none' ? '' : style.outlineWidth;
      const { boxShadow, backgroundColor, color, textDecorationLine } = style;
      return [outline, boxShadow, backgroundColor, color, textDecorationLine].join();
    };
    const { width, height } = element.getBoundingClientRect();
    const focused = look();
    element.blur();
    const unfocused = look();
    element.focus();
    const words = element.getAttribute('name') ?? element.textContent.trim().split('\n')[0];
    return {
      name: `${element.tagName.toLowerCase()}: ${words}`,
      isVisible: focused !== unfocused && width > 0 && height > 0,
    };
  },

  /** How many things of the page can have the focus. */
  focusable() {
    const candidates = document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    return [...candidates].filter((element) => element.checkVisibility()).length;
  },

  /** Every text of the page in a language: what is read, titles, descriptions, labels. */
  texts(language) {
    const isIn = (element) => element.closest('[lang]')?.getAttribute('lang') === language;
    const texts = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent !== null && isIn(parent) && parent.closest('script, style') === null)
        texts.push(node.textContent);
    }
    const labelled =
      '[aria-label], [title], [data-label], [placeholder], [alt], meta[name]:not([name=viewport])';
    for (const element of [...document.querySelectorAll(labelled)].filter(isIn))
      for (const name of ['aria-label', 'title', 'data-label', 'placeholder', 'alt', 'content'])
        texts.push(element.getAttribute(name) ?? '');
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  },
});

/**
 * The stylesheet of govuk-frontend made our own: what belongs to GOV.UK alone is taken out (its typeface, crown and
 * crest, and references to its files), and so is what no page uses, which halves it.
 */

/** A rule with its declarations, or an at-rule with the rules within. */
type Rule =
  | { readonly kind: 'style'; readonly selectors: readonly string[]; readonly body: string }
  | { readonly kind: 'group'; readonly condition: string; readonly rules: readonly Rule[] }
  | { readonly kind: 'other'; readonly text: string };

/** The blocks (".govuk-NAME", with its elements and variants) that stay. A test holds the pages to them. */
export const KEPT_BLOCKS: ReadonlySet<string> = new Set([
  'template',
  'main-wrapper',
  'width-container',
  'grid-row',
  'grid-column-full',
  'grid-column-one-half',
  'grid-column-one-third',
  'grid-column-two-thirds',
  'body',
  'body-l',
  'body-m',
  'body-s',
  'body-lead',
  'heading-xl',
  'heading-l',
  'heading-m',
  'heading-s',
  'caption-xl',
  'caption-l',
  'caption-m',
  'link',
  'list',
  'section-break',
  'visually-hidden',
  'visually-hidden-focusable',
  'form-group',
  'fieldset',
  'file-upload',
  'label',
  'hint',
  'error-message',
  'breadcrumbs',
  'button',
  'button-group',
  'checkboxes',
  'details',
  'error-summary',
  'footer',
  'generic-header',
  'input',
  'inset-text',
  'language-navigation',
  'notification-banner',
  'pagination',
  'password-input',
  'radios',
  'select',
  'service-navigation',
  'skip-link',
  'summary-list',
  'tag',
  'textarea',
  'warning-text',
]);

/** Elements of kept blocks that are GOV.UK's own, or whose links are. */
const DROPPED =
  /__crown|__copyright-logo|__licence-logo|footer__(navigation|section|heading|list)\b|button--start|button__start-icon|details--|conditional--hidden|checkboxes__conditional|password-input__toggle/;

/** Conditions for browsers that are no longer in use. */
const OLD_BROWSERS = /\\0|-ms-|-moz-document|caret-color|@supports not/;

/** The stylesheet of the package, minified as it comes, made our own. */
export function rewriteGovukCss(css: string): string {
  return write(parse(css.replaceAll(/\/\*.*?\*\//gs, '').replace('@charset "UTF-8";', '')).flatMap(keep));
}

function keep(rule: Rule): readonly Rule[] {
  switch (rule.kind) {
    case 'other':
      return [];
    case 'group': {
      if (OLD_BROWSERS.test(rule.condition)) return [];
      const rules = rule.rules.flatMap(keep);
      return rules.length === 0 ? [] : [{ ...rule, rules }];
    }
    case 'style': {
      const selectors = rule.selectors.filter(isKept);
      const body = keptDeclarations(rule.body);
      return selectors.length === 0 || body === '' ? [] : [{ ...rule, selectors, body }];
    }
  }
}

function isKept(selector: string): boolean {
  if (DROPPED.test(selector)) return false;
  return [...selector.matchAll(/\.govuk-(!?[\w\\-]+?)(?=__|--|[^\w\\-]|$)/g)].every(
    ([, block = '']) => block === 'frontend-supported' || KEPT_BLOCKS.has(block),
  );
}

/** Type is inherited from the body, in our typeface and its weights. */
function keptDeclarations(body: string): string {
  return body
    .split(/;(?![^(]*\))/)
    .filter(
      (declaration) => !/^(font-family|-webkit-font-smoothing|-moz-osx-font-smoothing)\s*:/.test(declaration),
    )
    .map((declaration) => declaration.replace(/^font-weight:(700|bold)$/, 'font-weight:600'))
    .filter((declaration) => declaration !== '')
    .join(';');
}

/** The rules of minified CSS without comments. Strings in it hold no braces; a test reads the package's whole. */
function parse(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    const end = css.indexOf(';', at);
    if (open === -1) break;
    if (end !== -1 && end < open && css[at] === '@') {
      rules.push({ kind: 'other', text: css.slice(at, end + 1) });
      at = end + 1;
      continue;
    }
    const close = closingBrace(css, open);
    rules.push(ruleOf(css.slice(at, open).trim(), css.slice(open + 1, close)));
    at = close + 1;
  }
  return rules;
}

function ruleOf(prelude: string, body: string): Rule {
  if (prelude.startsWith('@media') || prelude.startsWith('@supports'))
    return { kind: 'group', condition: prelude, rules: parse(body) };
  if (prelude.startsWith('@')) return { kind: 'other', text: `${prelude}{${body}}` };
  return { kind: 'style', selectors: prelude.split(/,(?![^(]*\))/), body };
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return at;
  }
  throw new Error('a rule of the stylesheet of govuk-frontend is not closed');
}

/** Neighbouring groups under one condition are written as one. */
function write(rules: readonly Rule[]): string {
  let open: string | null = null;
  let css = '';
  for (const rule of rules) {
    const condition = rule.kind === 'group' ? rule.condition : null;
    if (open !== null && condition !== open) css += '}';
    if (condition !== null && condition !== open) css += `${condition}{`;
    open = condition;
    if (rule.kind === 'style') css += `${rule.selectors.join(',')}{${rule.body}}`;
    else if (rule.kind === 'group') css += write(rule.rules);
  }
  return open === null ? css : `${css}}`;
}

/** Texts that would do something if any way out took them for more than text. */

/** Such a text, and what it would be to whoever took it for more. */
export interface Payload {
  readonly as: string;
  readonly text: string;
}

/** Every text that goes in by every way in. None begins or ends with a space, and none has two lines. */
export const PAYLOADS: readonly Payload[] = [
  { as: 'a script', text: '<script>alert(1)</script>' },
  { as: 'the end of an attribute', text: '"><img src=x onerror=alert(1)>' },
  { as: 'the end of a text box', text: '</textarea></title></style><svg/onload=alert(1)>' },
  { as: 'an attribute in single quotes', text: "' autofocus onfocus='alert(1)" },
  { as: 'a Markdown link that runs', text: '[here](javascript:alert(1))' },
  { as: 'a Markdown picture from elsewhere', text: '![x](https://evil.example/x.png)' },
  { as: 'a formula that leads away', text: '=HYPERLINK("http://x","y")' },
  { as: 'a formula that starts a program', text: "+cmd|' /C calc'!A0" },
  { as: 'a formula of numbers', text: '-2+3' },
  { as: 'a formula after an at sign', text: '@SUM(1)' },
  { as: 'Typst that reads its input', text: '#sys.inputs' },
  { as: 'Typst that reads a file', text: '#read("/etc/passwd")' },
  { as: 'Typst that imports', text: '*bold* $x$ #import "x"' },
  { as: 'a template', text: '{{7*7}} <%= 7*7 %>' },
  { as: 'a change of direction', text: '\u202Eevil' },
  { as: 'the end of a CDATA section', text: ']]>' },
  { as: 'markup escaped already', text: '&lt;b&gt; &#60;i&#62;' },
  { as: 'Excel’s sign for a character', text: '_x0041__x000A_' },
  { as: 'a word of thirty thousand letters', text: 'w'.repeat(30_000) },
];

/** A text with the character 0, which no database keeps, and one that XML forbids, and the same without. */
export const WITH_NUL = { text: 'before\0\ufffeafter', kept: 'beforeafter' } as const;

/** A payload by a number that may be larger than their count. */
export function payloadAt(at: number): string {
  return PAYLOADS[at % PAYLOADS.length]?.text ?? '';
}

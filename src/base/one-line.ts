const ESC = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);
// Escape sequences are taken out whole, so that no "[31m" stays behind.
const ANSI = new RegExp(
  `${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESC}]*(?:${BELL}|${ESC}\\\\)?|[@-Z\\\\-_])`,
  'g',
);
const BREAKS = /[\r\n\t\v\f\u0085\u2028\u2029]+/g;
// Control characters, and the format characters that reorder or hide text (Unicode's Cc and Cf).
const CONTROLS = /[\p{Cc}\p{Cf}]/gu;

/** Text from outside on one line, with nothing in it that paints, hides, reorders or breaks what is around it. */
export function oneLine(text: string): string {
  return text.replace(ANSI, '').replace(BREAKS, ' ').replace(CONTROLS, '');
}

import type { Scan, Sign } from '../scan.ts';

/** What only templates of a language hold. */
const SMARTY: Sign = {
  pattern: /\{\/(?:if|foreach|section|block|capture|for|while)\}|\{if \$|\{foreach\s[^{}\n]{0,100}\$/,
  marks: ['{/', '{if $', '{foreach'],
};
const SVELTE: Sign = {
  pattern: /\{#(?:if|each|await|key|snippet)\s[^{}\n]{1,200}\}|\{@(?:html|render)\s/,
  marks: ['{#', '{@'],
};
const SVELTE_END: Sign = {
  pattern: /\{\/(?:if|each|await|key|snippet)\}|\{@(?:html|render)\s/,
  marks: ['{/', '{@'],
};
const PHOENIX: Sign = {
  pattern: /\{@[a-z_]\w{0,60}[.}[]|<%= |\s:(?:if|for|let)=\{/,
  marks: ['{@', '<%= ', '={'],
};
const VELOCITY: Sign = {
  pattern: /#(?:set|if|foreach|parse|macro)\s{0,3}\(|(?<![\w*#])#\*[\s*]|\$!\{?[a-z]/i,
  marks: ['#', '$!'],
};
const MAKO: Sign = {
  pattern: /^[ \t]{0,20}%[ \t]{0,3}end(?:if|for|while|try)\b/m,
  marks: ['%'],
};
/** Of Mako, and of Velocity that shows itself by its variables alone. */
const VARIABLES: Sign = {
  pattern: /<%(?:def|inherit|block|namespace|doc|page)\b|\$\{|\$[a-z]\w{0,40}\.[a-z]/,
  marks: ['<%', '$'],
};

/** Where the name of the file says the language. */
export const inFile =
  (...dialects: readonly Scan['dialect'][]) =>
  (scan: Scan) =>
    dialects.includes(scan.dialect);
export const isSmarty = (scan: Scan) => scan.dialect === 'smarty' || scan.has(SMARTY);
export const isSvelte = (scan: Scan) =>
  scan.dialect === 'svelte' || (scan.has(SVELTE) && scan.has(SVELTE_END));
/** Where its components are read as such, they are no placeholders. */
export const isPhoenixElsewhere = (scan: Scan) => scan.dialect !== 'heex' && scan.has(PHOENIX);
export const isPhoenix = (scan: Scan) => scan.dialect === 'heex' || scan.has(PHOENIX);
export const isMako = (scan: Scan) => scan.dialect === 'mako' || scan.has(MAKO);
export const isVelocity = (scan: Scan) =>
  scan.dialect === 'velocity' || (scan.isMarkup && (scan.hasVelocity || scan.has(VELOCITY)));
export const isMakoOrVelocity = (scan: Scan) =>
  isMako(scan) ||
  scan.dialect === 'velocity' ||
  (scan.isMarkup && (scan.has(VARIABLES) || scan.has(VELOCITY)));

import type { RuleSource } from './record-rule.ts';

/** A section of an RFC, as a source of what a rule says. */
export function rfc(number: number, section: string): RuleSource {
  const isAppendix = /^[A-Z]/.test(section);
  return {
    title: `RFC ${number}, ${isAppendix ? 'appendix' : 'section'} ${section}`,
    link: `https://www.rfc-editor.org/rfc/rfc${number}#${isAppendix ? 'appendix' : 'section'}-${section}`,
  };
}

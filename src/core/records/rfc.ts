/** Where something is written. */
export interface RfcSection {
  /** `RFC 7208, section 4.6.4`. */
  readonly title: string;
  readonly link: string;
}

/** A section of an RFC, as a source of what is said here. */
export function rfc(number: number, section: string): RfcSection {
  const isAppendix = /^[A-Z]/.test(section);
  return {
    title: `RFC ${number}, ${isAppendix ? 'appendix' : 'section'} ${section}`,
    link: `https://www.rfc-editor.org/rfc/rfc${number}#${isAppendix ? 'appendix' : 'section'}-${section}`,
  };
}

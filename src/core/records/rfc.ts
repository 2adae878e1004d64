import { type Message, text } from '../text/message.ts';

/** Where something is written. */
export interface RfcSection {
  /** `RFC 7208, section 4.6.4`. */
  readonly title: Message;
  readonly link: string;
}

/** A section of an RFC, as a source of what is said here. */
export function rfc(number: number, section: string): RfcSection {
  const isAppendix = /^[A-Z]/.test(section);
  return {
    title: isAppendix
      ? text`RFC ${String(number)}, appendix ${section}`
      : text`RFC ${String(number)}, section ${section}`,
    link: `https://www.rfc-editor.org/rfc/rfc${number}#${isAppendix ? 'appendix' : 'section'}-${section}`,
  };
}

import { parseIp4 } from '../ip-address.ts';
import type { TextRange } from '../text-part.ts';
import { type MacroString, readMacros } from './macro.ts';
import type { SpfFault } from './record.ts';

/** A label of a name in bytes (RFC 1035, section 2.3.4). */
const MAX_LABEL = 63;
const NAME = /^[a-z0-9._-]*$/i;
const TOP_LABEL = /^[a-z0-9-]+$/i;
const DIGITS = /^\d+$/;

/** Reads a name that a mechanism or modifier is about (RFC 7208, section 7.1: `domain-spec`). */
export function readDomainSpec(
  record: string,
  range: TextRange,
  fault: (fault: SpfFault) => void,
): MacroString {
  let isSound = true;
  const domain = readMacros(record, range, 'domain', (place) => {
    isSound = false;
    fault({ id: 'bad-macro', breaks: true, ...place });
  });
  if (isSound) checkEnd(domain, fault);
  return domain;
}

/** A name ends with a macro, or with a dot and a top-level domain, which is not all digits. */
function checkEnd(domain: MacroString, fault: (fault: SpfFault) => void): void {
  const { from, to, text } = domain;
  const last = domain.pieces.at(-1);
  if (last?.kind === 'literal' && !endsInTopLabel(last.text)) {
    fault({ id: parseIp4(text) ? 'ip-as-domain' : 'bad-domain', breaks: true, from, to });
  } else checkLabels(domain, fault);
}

function endsInTopLabel(text: string): boolean {
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  const dot = name.lastIndexOf('.');
  const label = name.slice(dot + 1);
  return dot >= 0 && TOP_LABEL.test(label) && !/^-|-$/.test(label) && !DIGITS.test(label);
}

/** What no name has: such a record is well formed, and never matches. */
function checkLabels(domain: MacroString, fault: (fault: SpfFault) => void): void {
  const odd = domain.pieces.find((piece) => piece.kind === 'literal' && !NAME.test(piece.text));
  if (odd) {
    fault({ id: 'odd-domain', breaks: false, from: odd.from, to: odd.to });
    return;
  }
  if (domain.pieces.length !== 1) return;
  let start = domain.from;
  for (const label of domain.text.replace(/\.$/, '').split('.')) {
    const end = start + label.length;
    if (label === '') {
      fault({ id: 'empty-label', breaks: false, from: start, to: Math.min(end + 1, domain.to) });
    }
    if (label.length > MAX_LABEL) fault({ id: 'long-label', breaks: false, from: start, to: end });
    start = end + 1;
  }
}

import { UNKNOWN } from '../record.ts';

/** An owner’s name: as far as it is told, and whether that is all of it. */
export interface OwnerName {
  readonly name: string;
  readonly isWhole: boolean;
}

/**
 * The name that a file writes relative to an origin: `@` is the origin itself, a dot at the end makes it whole. Without an
 * origin it stays relative.
 */
export function ownerName(written: string, origin: string | undefined): OwnerName {
  const name = written.toLowerCase();
  if (name.includes(UNKNOWN)) return { name, isWhole: false };
  if (name.endsWith('.')) return { name: name.slice(0, -1), isWhole: true };
  const isApex = name === '@' || name === '';
  if (origin === undefined) return { name: isApex ? '' : name, isWhole: false };
  if (isApex) return { name: origin, isWhole: true };
  return { name: origin === '' ? name : `${name}.${origin}`, isWhole: true };
}

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** Whether a text could be the name of a zone: two labels at least, the last not a number. */
function isDomain(text: string): boolean {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /^[a-z][a-z0-9-]*$/.test(labels.at(-1) ?? '')
  );
}

/** The zone that the name of a file says it holds: `example.com.zone`, `db.example.com`, `example.com.yaml`. */
export function zoneOfPath(path: string): string | undefined {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  const name = file.replace(/^db\./, '').replace(/\.(?:zone|db|dns|hosts|bind|ya?ml)$/, '');
  return isDomain(name) && (name !== file || !/\.(?:txt|md|js|json|tf)$/.test(file)) ? name : undefined;
}

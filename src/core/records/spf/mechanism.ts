import { parseIp4, parseIp6 } from '../ip-address.ts';
import { partOf, type TextRange } from '../text-part.ts';
import { readDomainSpec } from './domain-spec.ts';
import type { CidrLength, MechanismName, SpfFault, SpfMechanism } from './record.ts';

interface Grammar {
  readonly value: 'none' | 'domain' | 'optional-domain' | 'ip';
  readonly hasCidr: boolean;
}

/** What may stand behind the name of a mechanism (RFC 7208, section 12). */
const GRAMMAR: Readonly<Record<MechanismName, Grammar>> = {
  all: { value: 'none', hasCidr: false },
  include: { value: 'domain', hasCidr: false },
  a: { value: 'optional-domain', hasCidr: true },
  mx: { value: 'optional-domain', hasCidr: true },
  ptr: { value: 'optional-domain', hasCidr: false },
  ip4: { value: 'ip', hasCidr: true },
  ip6: { value: 'ip', hasCidr: true },
  exists: { value: 'domain', hasCidr: false },
};

const CIDR = /^(?:0|[1-9]\d{0,2})$/;

export function isMechanism(name: string): name is MechanismName {
  return Object.hasOwn(GRAMMAR, name);
}

/** What is behind the name of a mechanism. */
type MechanismValue = Pick<SpfMechanism, 'domain' | 'ip' | 'cidr' | 'cidr6'>;

/** Reads what follows the name of a mechanism: nothing, `:` and a value, `/` and lengths. */
export function readMechanismValue(
  record: string,
  name: MechanismName,
  { from, to }: TextRange,
  fault: (fault: SpfFault) => void,
): MechanismValue {
  const { value, hasCidr } = GRAMMAR[name];
  const hasValue = record.charAt(from) === ':';
  const start = hasValue ? from + 1 : from;
  const slash = value === 'ip' || !hasValue ? slashIn(record, start, to) : slashBehindName(record, start, to);
  if (value === 'none') {
    if (from < to) fault({ id: 'unexpected-value', breaks: true, from, to });
    return {};
  }
  if (slash < to && !hasCidr) fault({ id: 'unexpected-cidr', breaks: true, from: slash, to });
  if (value === 'ip' && faultsOfList(record, name, { from: start, to }, fault)) return {};
  const isMissing = start === slash;
  if (isMissing && (hasValue || value !== 'optional-domain')) {
    fault({ id: 'missing-value', breaks: true, from: from - name.length, to: start });
  }
  const lengths = hasCidr ? readLengths(record, name, { from: slash, to }, fault) : {};
  if (isMissing) return lengths;
  const range = { from: start, to: slash };
  if (name === 'ip4' || name === 'ip6') return { ip: readIp(record, name, range, fault), ...lengths };
  return { domain: readDomainSpec(record, range, fault), ...lengths };
}

function readIp(
  record: string,
  name: 'ip4' | 'ip6',
  range: TextRange,
  fault: (fault: SpfFault) => void,
): NonNullable<SpfMechanism['ip']> {
  const part = partOf(record, range.from, range.to);
  const [own, other] = name === 'ip4' ? [parseIp4, parseIp6] : [parseIp6, parseIp4];
  const bytes = own(part.text);
  if (bytes) return { ...part, bytes };
  fault({ id: other(part.text) ? 'wrong-ip-version' : 'bad-ip', breaks: true, ...range });
  return part;
}

/** Says where commas or semicolons stand between networks, in a value that is a list of nothing else. */
function faultsOfList(
  record: string,
  name: MechanismName,
  { from, to }: TextRange,
  fault: (fault: SpfFault) => void,
): boolean {
  const isAddress = name === 'ip4' ? parseIp4 : parseIp6;
  const list = record.slice(from, to);
  const networks = list.split(/[,;]/);
  if (networks.length === 1 || !networks.every((network) => isAddress(network.replace(/\/\d{1,3}$/, ''))))
    return false;
  for (const { index } of list.matchAll(/[,;]/g)) {
    const at = from + index;
    fault({ id: 'wrong-separator', breaks: true, from: at, to: at + 1, meant: ` ${name}:` });
  }
  return true;
}

/** Reads `/24`, `//64` and `/24//64`. */
function readLengths(
  record: string,
  name: MechanismName,
  { from, to }: TextRange,
  fault: (fault: SpfFault) => void,
): MechanismValue {
  if (from === to) return {};
  if (name === 'ip4' || name === 'ip6') {
    const length = readLength(record, from + 1, to, name === 'ip4' ? 32 : 128, fault);
    return length ? { [name === 'ip4' ? 'cidr' : 'cidr6']: length } : {};
  }
  let double = from;
  while (double < to && !(record.charAt(double) === '/' && record.charAt(double + 1) === '/')) double++;
  const cidr = double > from ? readLength(record, from + 1, double, 32, fault) : undefined;
  const cidr6 = double < to ? readLength(record, double + 2, to, 128, fault) : undefined;
  return { ...(cidr && { cidr }), ...(cidr6 && { cidr6 }) };
}

function readLength(
  record: string,
  from: number,
  to: number,
  most: number,
  fault: (fault: SpfFault) => void,
): CidrLength | undefined {
  const part = partOf(record, from, Math.max(from, to));
  const bits = Number(part.text);
  if (CIDR.test(part.text) && bits <= most) return { ...part, bits };
  fault({ id: 'bad-cidr', breaks: true, from: part.text === '' ? from - 1 : from, to: part.to });
  return undefined;
}

function slashIn(record: string, from: number, to: number): number {
  let at = from;
  while (at < to && record.charAt(at) !== '/') at++;
  return at;
}

/** The first slash behind the last dot or macro of a name: a name may have slashes, its top-level domain has none. */
function slashBehindName(record: string, from: number, to: number): number {
  let slash = to;
  let isInMacro = false;
  for (let at = from; at < to; at++) {
    const unit = record.charAt(at);
    if (isInMacro) isInMacro = unit !== '}';
    else if (unit === '%' && record.charAt(at + 1) === '{') isInMacro = true;
    else if (unit === '/' && slash === to) slash = at;
    if (unit === '.' || unit === '}' || isInMacro) slash = to;
  }
  return slash;
}

import type { MappedText, Span } from '../../../text/mapped-text.ts';
import { type Notation, UNKNOWN } from '../../record.ts';
import { characterStrings, within } from '../character-strings.ts';
import type { RecordEntry } from '../entry.ts';
import { type OwnerName, ownerName } from '../names.ts';
import { HCL_STRING, HEREDOC, hclText } from './hcl-strings.ts';
import { type HclToken, hclTokens } from './hcl-tokens.ts';

/** A value of an attribute: one string, and nothing else beside it. */
interface HclValue {
  readonly text: MappedText;
  readonly span: Span;
  readonly notation: Notation;
}

/** What stands in braces: a block’s body or an object. */
interface HclBody {
  /** The words and strings before the brace. */
  readonly labels: readonly string[];
  /** Values by the names of attributes; of a list, its values. */
  readonly attributes: Map<string, HclValue[]>;
  /** The body that it stands in. */
  readonly around: HclBody | undefined;
}

/** Blocks in blocks are passed over from so many on: nobody writes as many. */
const MAX_DEPTH = 50;

/** Reads the records of Terraform’s resources and locals, whatever the provider. */
export function readTerraform(over: MappedText): readonly RecordEntry[] {
  return bodiesOf(over).flatMap(entriesOf);
}

/** All bodies, in the order in which they end; a body’s attributes stand in it itself. */
function bodiesOf(over: MappedText): readonly HclBody[] {
  const bodies: HclBody[] = [];
  const open: HclBody[] = [];
  const reader = new HclAttributes(over);
  for (const token of hclTokens(over.text)) {
    const mark = token.kind === 'mark' ? over.text.charAt(token.start) : '';
    if (mark === '{') {
      open.push({ labels: reader.takeLabels(), attributes: new Map(), around: open.at(-1) });
    } else if (mark === '}') {
      reader.close(open.at(-1));
      const body = open.pop();
      if (body && open.length < MAX_DEPTH) bodies.push(body);
    } else reader.read(token, mark, open.at(-1));
  }
  return bodies;
}

/** Reads what stands between braces, token by token. */
class HclAttributes {
  readonly #over: MappedText;
  #labels: string[] = [];
  /** The attribute whose value is being read. */
  #name: string | undefined;
  #values: HclValue[] = [];
  /** The tokens of the value that is being read, as far as they matter: two are enough to tell that it is no string. */
  #parts: HclToken[] = [];
  #depth = 0;

  constructor(over: MappedText) {
    this.#over = over;
  }

  /** The words before a brace, which begins something else. */
  takeLabels(): readonly string[] {
    const labels = this.#labels;
    this.#reset();
    return labels;
  }

  read(token: HclToken, mark: string, body: HclBody | undefined): void {
    if (this.#name === undefined) this.#readName(token, mark);
    else if (token.kind === 'newline') {
      if (this.#depth === 0) this.close(body);
    } else if (mark === '[' && this.#parts.length === 0) this.#depth++;
    else if (mark === ']' && this.#depth > 0) this.#depth--;
    else if (mark === ',' && this.#depth === 0) this.close(body);
    else if (mark === ',' && this.#depth === 1) this.#endValue();
    else if (this.#parts.length < 2) this.#parts.push(token);
  }

  /** The attribute ends, if one is being read. */
  close(body: HclBody | undefined): void {
    if (this.#name !== undefined) {
      this.#endValue();
      body?.attributes.set(this.#name, this.#values);
    }
    this.#reset();
  }

  #readName(token: HclToken, mark: string): void {
    const text = this.#over.text.slice(token.start, token.end);
    if ((mark === '=' || mark === ':') && this.#labels.length > 0) {
      this.#name = this.#labels.at(-1);
      this.#labels = [];
    } else if (token.kind === 'newline') this.#labels = [];
    else if (token.kind === 'word' || token.kind === 'string') this.#labels.push(text.replace(/^"|"$/g, ''));
  }

  #endValue(): void {
    const [only, other] = this.#parts;
    this.#parts = [];
    if (!only || other || (only.kind !== 'string' && only.kind !== 'heredoc')) return;
    this.#values.push({
      text: hclText(this.#over, only),
      span: this.#over.span(only.start, only.end),
      notation: only.kind === 'heredoc' ? HEREDOC : HCL_STRING,
    });
  }

  #reset(): void {
    this.#labels = [];
    this.#name = undefined;
    this.#values = [];
    this.#parts = [];
    this.#depth = 0;
  }
}

/** Attributes that say what a record is, and hold none. */
const ABOUT = new Set(['name', 'type', 'zone', 'zone_id', 'ttl', 'managed_zone', 'comment', 'description']);

/** Attributes that may hold the host of an MX record. */
const HOSTS = new Set(['records', 'rrdatas', 'content', 'value', 'values', 'exchange', 'record', 'rdata']);
/** Resources that say by their own names what they make; the values are in blocks in them. */
const TYPED = /^azurerm_(?:private_)?dns_(mx|txt)_record$/;

function entriesOf({ labels, attributes, around }: HclBody, index: number): readonly RecordEntry[] {
  const [, resource = ''] = labels;
  const [name] = attributes.get('name') ?? [];
  const owner = name ? ownerOf(name.text.text, resource) : undefined;
  const about = { ...(owner ?? { isWhole: false }), ...typeOf(attributes, resource, around) };
  const isMx = about.type === 'MX';
  const split = SPLITS.get(resource);
  return [...attributes].flatMap(([attribute, values]) =>
    ABOUT.has(attribute) || (isMx && !HOSTS.has(attribute))
      ? []
      : values.map(({ text, span, notation }) => ({
          ...about,
          set: `${index} ${attribute}`,
          span,
          ...(isMx ? hostOf(text, resource) : { strings: characterStrings(text) }),
          notation: split === undefined || isMx ? notation : within(notation, split),
        })),
  );
}

function typeOf(
  attributes: HclBody['attributes'],
  resource: string,
  around: HclBody | undefined,
): Pick<RecordEntry, 'type' | 'typeSpan'> {
  const [type] = attributes.get('type') ?? [];
  const { text } = type ?? {};
  if (text) return { type: text.text.toUpperCase(), typeSpan: text.span(0, text.text.length) };
  const [, typed] = TYPED.exec(resource) ?? TYPED.exec(around?.labels[1] ?? '') ?? [];
  return typed === undefined ? {} : { type: typed.toUpperCase() };
}

/** The host of an MX record, before which its preference may stand. */
function hostOf(over: MappedText, resource: string): Pick<RecordEntry, 'strings' | 'target'> {
  const end = over.text.trimEnd().length;
  const host = over.slice(over.text.slice(0, end).lastIndexOf(' ') + 1, end);
  return { strings: [host], target: ownerOf(host.text, resource) };
}

/** What is between two strings of a record in resources that don’t split them by themselves. */
const SPLITS: ReadonlyMap<string, string> = new Map([
  ['aws_route53_record', '""'],
  ['google_dns_record_set', '" "'],
]);

/** The name of a record; in Route 53 it is whole, if it has a dot that is not one before `_domainkey`. */
function ownerOf(written: string, resource: string): OwnerName {
  const { name, isWhole } = ownerName(written, undefined);
  const last = name.slice(name.lastIndexOf('.') + 1);
  const hasDomain =
    resource === 'aws_route53_record' &&
    name.includes('.') &&
    !last.startsWith('_') &&
    !name.includes(UNKNOWN);
  return { name, isWhole: isWhole || hasDomain };
}

import { type Node, parseTree } from 'jsonc-parser';
import { MappedText } from '../../text/mapped-text.ts';
import type { BounceKind } from '../bounce.ts';
import { stringOf } from './json-string.ts';
import type { ReadReport, ReportedRecipient } from './report.ts';

/** Of a text so much is parsed to tell what it is, in UTF-16 units. */
const MAX_HEAD_UNITS = 200_000;
/** Events in a file at most. */
const MAX_EVENTS = 100_000;
/** JSON nested deeper than this is nobody’s event. */
const MAX_DEPTH = 12;

/** What an event says under which name, in the order in which it is believed. */
const ADDRESS = ['emailAddress', 'rcpt_to', 'recipient', 'Email', 'email', 'to'];
const SAID = [
  'diagnosticCode',
  'raw_reason',
  'Details',
  'reason',
  'response',
  'diag',
  'bounce_description',
  'description',
  'message',
  'Description',
];
const STATUS = ['status', 'enhanced-code', 'enhanced_code', 'error_code'];
const NAME = ['notificationType', 'eventType', 'event', 'RecordType', 'type', 'Type'];

const KINDS: readonly (readonly [BounceKind, RegExp])[] = [
  ['complaint', /complain|spam_?report/i],
  [
    'delay',
    /^(?:delivery ?delay|deferred|delay|delivery_delayed|email\.delivery_delayed|soft_bounce_delayed)$/i,
  ],
  [
    'bounce',
    /bounce|^(?:failed|dropped|rejected|reject|blocked|undeliverable|out_of_band|policy_rejection|generation_failure|email\.failed|transient|hardbounce|softbounce|spam|invalid_email)$/i,
  ],
  ['delivered', /^(?:deliver(?:y|ed)|email\.delivered|processed|accepted|sent|send)$/i],
];

/** Reads what sending services tell by webhooks: JSON, an event or a list of them, or one a line. */
export function readEvents(whole: MappedText): readonly ReadReport[] {
  const reports: ReadReport[] = [];
  for (const { root, text } of rootsOf(whole)) collect(root, text, '', 0, reports);
  return reports;
}

/** Whether a text is JSON that tells of deliveries; of a long one, its first line says so. */
export function isEvents(source: string): boolean {
  if (!/^\s*[[{]/.test(source)) return false;
  const head = source.length > MAX_HEAD_UNITS ? (source.trimStart().split('\n', 1)[0] ?? '') : source;
  return readEvents(MappedText.whole(head)).length > 0;
}

/** The values in a text, each with the text in which its offsets count. */
function* rootsOf(whole: MappedText): Generator<{ readonly root: Node; readonly text: MappedText }> {
  const source = whole.text;
  const all = parse(source);
  if (all && all.length >= source.trim().length - 1) {
    yield { root: all, text: whole };
    return;
  }
  let at = 0;
  for (const line of source.split('\n')) {
    const root = /^\s*[[{]/.test(line) ? parse(line) : undefined;
    if (root) yield { root, text: whole.slice(at, at + line.length) };
    at += line.length + 1;
  }
}

function parse(text: string): Node | undefined {
  if (deeperThan(text, MAX_DEPTH * 4)) return undefined;
  return parseTree(text, [], { allowTrailingComma: true });
}

/** The parser goes down as deep as the text does. */
function deeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth--;
    if (depth > limit) return true;
  }
  return false;
}

/** Collects the events in a value; `name` is what the objects around it call themselves. */
function collect(node: Node, whole: MappedText, name: string, depth: number, reports: ReadReport[]): void {
  if (depth > MAX_DEPTH || reports.length >= MAX_EVENTS) return;
  if (node.type === 'array')
    for (const child of node.children ?? []) collect(child, whole, name, depth + 1, reports);
  if (node.type !== 'object') return;
  const own = textOf(first(node, NAME));
  const called = kindOf(own) ? own : name;
  const message = property(node, 'Message');
  // Amazon SNS puts the event into a string.
  if (message?.type === 'string' && /^\s*\{/.test(textOf(message))) {
    collectInside(message, whole, depth, reports);
    return;
  }
  const kind = kindOf(called);
  const recipient = kind && recipientOf(node, whole, kind);
  if (kind && recipient) {
    reports.push({ kind, recipients: [recipient] });
    return;
  }
  for (const child of node.children ?? []) {
    const value = child.children?.[1];
    const key = textOf(child.children?.[0]);
    if (value) collect(value, whole, called || (kindOf(key) ? key : ''), depth + 1, reports);
  }
}

/** The event in a string. */
function collectInside(message: Node, whole: MappedText, depth: number, reports: ReadReport[]): void {
  const inner = stringOf(message, whole);
  const root = parse(inner.text);
  if (root) collect(root, inner, '', depth + 1, reports);
}

function kindOf(name: string): BounceKind | undefined {
  return KINDS.find(([, called]) => called.test(name))?.[0];
}

function recipientOf(node: Node, whole: MappedText, kind: BounceKind): ReportedRecipient | undefined {
  const address = textOf(first(node, ADDRESS)) || textOf(first(node, ADDRESS)?.children?.[0]);
  if (!address.includes('@') && !(kind === 'complaint' && address)) return undefined;
  const inner = property(node, 'delivery-status') ?? property(node, 'bounce') ?? property(node, 'msg');
  // Beside the server’s words, Mailgun calls “bounce” a reason.
  const value = (inner && first(inner, SAID)) ?? first(node, SAID);
  const status = /[245]\.\d{1,3}\.\d{1,3}/.exec(
    textOf(first(node, STATUS) ?? (inner && first(inner, STATUS))),
  )?.[0];
  const said = value && wordsIn(value, whole);
  const isDelay = kind === 'delay' || textOf(property(node, 'severity')) === 'temporary';
  return {
    address,
    action: kind === 'delivered' || kind === 'complaint' ? 'delivered' : isDelay ? 'delayed' : 'failed',
    ...(status && { status }),
    ...(said && said.text.trim() !== '' && { said }),
  };
}

/** The words of a string, without the kind of diagnostic before them. */
function wordsIn(node: Node, whole: MappedText): MappedText | undefined {
  if (node.type !== 'string') return undefined;
  const words = stringOf(node, whole);
  const kind = /^\s*(?:smtp|x-[\w-]+)\s*;\s*/i.exec(words.text)?.[0].length ?? 0;
  return words.slice(kind, words.text.length);
}

function first(node: Node, names: readonly string[]): Node | undefined {
  for (const name of names) {
    const value = property(node, name);
    if (value && (value.type !== 'string' || textOf(value) !== '')) return value;
  }
  return undefined;
}

function property(node: Node, name: string): Node | undefined {
  return node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

function textOf(node: Node | undefined): string {
  return typeof node?.value === 'string' ? node.value : '';
}

import { decode } from '../../src/cli/encoding.ts';
import { Failure } from '../../src/cli/failure.ts';
import type { Format } from '../../src/core/draft/draft.ts';
import { guessByContent, guessFormat } from '../../src/core/read/format.ts';
import { readFrom, readMessage } from '../../src/core/read/mime/message.ts';
import { type Bytes, readDraft } from '../../src/core/read/read.ts';
import type { Sample } from './sample.ts';

/** A document as its author would have it in the editor. */
export interface ComposedSample {
  readonly source: string;
  readonly format: Format;
}

/** The address that every draft is from: who sent a mail is no matter of its content. */
const ADDRESS = 'sender@example.com';
/** What stands for a subject or a sender that a template does not name; placeholders count for nothing. */
const UNKNOWN = '{{ unknown }}';

/** Makes a content-only draft: the main body under a front matter with subject and sender. Both classes alike. */
export function compose(sample: Pick<Sample, 'file' | 'content' | 'isTemplate'>): ComposedSample {
  const { source, bytes } = readable(sample.file, sample.content);
  return sample.isTemplate ? composeTemplate(sample.file, source) : composeMail(source, bytes);
}

/** A template as it stands in its project. */
export function asItStands({ file, content }: Pick<Sample, 'file' | 'content'>): ComposedSample {
  const { source } = readable(file, content);
  return { source, format: guessFormat(file, source) ?? guessByContent(source) };
}

/** The same draft with every web address at one host. */
export function withHostsMasked({ source, format }: ComposedSample): ComposedSample {
  const masked = source
    .replace(/(\bhttps?:\/\/)[^\s/"'<>?#)\]{}]+/gi, '$1www.example.com')
    .replace(/(?<![\w./@-])www\.[\w-]+(?:\.[\w-]+)+/gi, 'www.example.com');
  return { source: masked, format };
}

function composeMail(source: string, bytes: Bytes): ComposedSample {
  const { headers, html, text } = readMessage(source, bytes);
  const value = (name: string) => headers.find((header) => header.name === name)?.value;
  const from = value('from');
  const sender = from && readFrom(from);
  const name = sender?.name?.text.replaceAll(sender.address?.text ?? ADDRESS, ADDRESS) ?? '';
  const body = withoutAddresses((html ?? text)?.text ?? '', recipientsIn(value('to')?.text ?? ''));
  const fields = frontMatter(value('subject')?.text ?? '', name === '' ? ADDRESS : `${name} <${ADDRESS}>`);
  return { source: fields + body, format: html ? 'html' : 'text' };
}

/** What an author writes for the recipient's address: the sender's is a contact, the reader's is none. */
const OWN_ADDRESS = '{{ email }}';

function withoutAddresses(body: string, addresses: readonly string[]): string {
  return addresses.reduce((text, address) => text.replaceAll(address, OWN_ADDRESS), body);
}

function recipientsIn(field: string): readonly string[] {
  const [first = ''] = /[\w.+-]{1,64}@[\w.-]{1,253}/.exec(field) ?? [];
  return first === '' ? [] : [...new Set([first, first.toLowerCase()])];
}

/** Its own subject stays where it is. */
function composeTemplate(file: string, source: string): ComposedSample {
  const format = guessFormat(file, source) ?? guessByContent(source);
  if (source.startsWith('---') || source.startsWith('+++')) return { source, format };
  const { subject } = readDraft(source, format);
  const own = subject && !/[\uFDD0\uFDD1]/.test(subject.text) ? subject.text : UNKNOWN;
  return { source: frontMatter(own, `${UNKNOWN} <${ADDRESS}>`) + source.replace(/^\uFEFF/, ''), format };
}

function frontMatter(subject: string, from: string): string {
  return `---\nsubject: ${quoted(subject)}\nfrom: ${quoted(from)}\n---\n`;
}

/** A double-quoted YAML string. */
function quoted(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: mail holds them.
  const plain = value.replace(/[\s\u0000-\u001F]+/g, ' ').trim();
  return `"${plain.replace(/["\\]/g, '\\$&')}"`;
}

function readable(file: string, content: Uint8Array): { source: string; bytes: Bytes } {
  const buffer = Buffer.from(content);
  try {
    return decode(file, buffer);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { source: buffer.toString('latin1').replaceAll('\0', ''), bytes: 'latin1' };
  }
}

import type { Draft, Finding, Report, Span } from '../core/index.ts';
import type { About, FilterEngine, FilterSymbol } from './api.ts';
import type { Composed } from './compose.ts';
import { isAboutComposing, isAboutDelivery } from './delivery.ts';
import type { SymbolHit } from './parsed-answer.ts';

interface SymbolPlace {
  readonly about: About;
  readonly span: Span;
}

/** Gives each symbol a place in the source: our finding of the same, what it says it matched, or what it speaks of. */
export function placeSymbols(
  fired: readonly SymbolHit[],
  report: Report,
  composed: Composed,
  rules: FilterEngine['rules'],
): readonly FilterSymbol[] {
  const findings = bySymbol(report.findings, rules);
  const groups = new Map(rules.flatMap(({ filters, group }) => filters.map((name) => [name, group])));
  const isSentAsIs = report.draft.headers.length > 0;
  return fired.slice(0, MAX_SYMBOLS).map((symbol) => {
    const said = within(symbol);
    if (isAboutDelivery(said.name) || (!isSentAsIs && isAboutComposing(said.name))) {
      return { ...said, about: 'delivery', span: firstLine(report.draft) };
    }
    const finding = likeliest(findings.get(said.name), said);
    if (finding) return { ...said, about: 'finding', span: finding.span, rule: finding.rule };
    return { ...said, ...placeOf(said, groups.get(said.name), report.draft, composed) };
  });
}

/** A real answer has dozens of symbols; one that has more than this, or longer words, is not read to its end. */
const MAX_SYMBOLS = 500;
const MAX_DETAILS = 20;
const MAX_WORDS_UNITS = 500;

function within({ weight: _, description, details, ...symbol }: SymbolHit): Omit<SymbolHit, 'weight'> {
  return {
    ...symbol,
    description: description.slice(0, MAX_WORDS_UNITS),
    details: details.slice(0, MAX_DETAILS).map((detail) => detail.slice(0, MAX_WORDS_UNITS)),
  };
}

/** By the symbols that a finding's rule answers to, whether or not just this text is known to have one. */
function bySymbol(
  findings: readonly Finding[],
  rules: FilterEngine['rules'],
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  const answered = new Map(rules.map(({ id, filters }) => [id, filters]));
  for (const finding of findings) {
    for (const name of new Set([...finding.filters, ...(answered.get(finding.rule) ?? [])])) {
      const list = found.get(name);
      if (list) list.push(finding);
      else found.set(name, [finding]);
    }
  }
  return found;
}

/** The one that holds what the symbol matched, or words of its name; of equals what weighs most, then the first. */
function likeliest(findings: readonly Finding[] = [], { name, details }: SymbolHit): Finding | undefined {
  if (findings.length < 2) return findings[0];
  const words = name
    .toLowerCase()
    .split(/[_\d]+/)
    .filter((word) => word.length > 2);
  const likeness = ({ evidence, points }: Finding) => {
    const text = evidence.toLowerCase();
    const isMatched = details.some(
      (detail) => detail.length >= MIN_DETAIL_UNITS && evidence.includes(detail),
    );
    return (isMatched ? 1000 : 0) + 100 * words.filter((word) => text.includes(word)).length + points;
  };
  return findings.reduce((best, finding) => (likeness(finding) > likeness(best) ? finding : best));
}

function placeOf(
  { name, details }: SymbolHit,
  group: string | undefined,
  draft: Draft,
  composed: Composed,
): SymbolPlace {
  const matched = details.map((detail) => whereSaid(detail, composed)).find(Boolean);
  if (matched) return matched;
  return whereItSpeaksOf(topicOf(name, group), draft, composed);
}

const HOST = /[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;
/** Shorter details are counts and marks. */
const MIN_DETAIL_UNITS = 4;

/** Where a detail stands: a host in a link, words in the subject or the text. */
function whereSaid(detail: string, { draft, origin }: Composed): SymbolPlace | undefined {
  const hosts = detail.toLowerCase().match(HOST) ?? [];
  const link = draft.links.find(({ target }) =>
    hosts.some((host) => target.text.toLowerCase().includes(host)),
  );
  if (link) return { about: 'link', span: origin(link.target.span(0, link.target.text.length)) };
  if (detail.length < MIN_DETAIL_UNITS || /^[\d.,:;~+-]+$/.test(detail)) return undefined;
  for (const [about, text] of [['subject', draft.subject] as const, ['text', draft.body] as const]) {
    const at = text?.text.toLowerCase().indexOf(detail.toLowerCase()) ?? -1;
    if (text && at >= 0) return { about, span: origin(text.span(at, at + detail.length)) };
  }
  return undefined;
}

/** By the group of the rule of ours that judges the same, or by the words of its name. */
function topicOf(name: string, group: string | undefined): About {
  if (group === 'subject' || /SUBJ/.test(name)) return 'subject';
  if (/(?:^|_)FROM(?:_|$)|FREEMAIL|REPLYTO|DISPLAY_NAME/.test(name)) return 'sender';
  if (group === 'images' || /IMAGE|IMG/.test(name)) return 'image';
  if (group === 'links' || /URI|URL|LINK|HREF|PHISH|SHORTNER|SHORTENER|REDIRECT|(?:^|_)HTTPS?_/.test(name))
    return 'link';
  return 'draft';
}

function whereItSpeaksOf(about: About, draft: Draft, { draft: filled, origin }: Composed): SymbolPlace {
  const { subject, from, links, images } = filled;
  if (about === 'subject') {
    return { about, span: subject ? origin(subject.span(0, subject.text.length)) : draft.subjectPlace };
  }
  const sender = from?.name ?? from?.address;
  if (about === 'sender' && sender) return { about, span: origin(sender.span(0, sender.text.length)) };
  const [link] = links;
  if (about === 'link' && link) return { about, span: origin(link.target.span(0, link.target.text.length)) };
  const [image] = images;
  if (about === 'image' && image) return { about, span: origin(image.span) };
  return { about: 'draft', span: firstLine(draft) };
}

function firstLine({ source }: Draft): Span {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  return { start, end: start + (/[^\r\n]*/.exec(source.slice(start))?.[0].length ?? 0) };
}

import type { Draft, Element } from '../../draft/draft.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { overlapsPlaceholder } from '../../draft/placeholders.ts';
import { isWrittenAs } from '../../facts/accessibility/announced.ts';
import { hasPlaceholder } from '../../facts/hosts/hosts.ts';
import { writtenName } from '../../facts/message/start-tag.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import type { Fix } from '../../fix/fix.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const TITLES = ['title', 'mj-title'];

export const missingTitle = rule({
  id: 'missing-title',
  group: 'accessibility',
  severity: 'info',
  title: 'Missing document title',
  why: 'Screen readers read the title first when the email opens in a browser or its own window, and browsers show it in the tab. Use the subject line as the title.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft:
        '---\nsubject: New chairs\n---\n<html lang="en">⟦<head>⟧</head><body><p>Hello.</p></body></html>',
      fixed:
        '---\nsubject: New chairs\n---\n<html lang="en"><head><title>New chairs</title></head><body><p>Hello.</p></body></html>',
    },
    {
      format: 'html',
      draft:
        '---\nsubject: New chairs\n---\n<html lang="en"><head>⟦<title></title>⟧</head><body><p>Hello.</p></body></html>',
      fixed:
        '---\nsubject: New chairs\n---\n<html lang="en"><head><title>New chairs</title></head><body><p>Hello.</p></body></html>',
    },
    { format: 'html', draft: '⟦<html lang="en">⟧<body><p>Hello.</p></body></html>' },
    {
      format: 'html',
      draft: '⟦<mjml lang="en">⟧<mj-body><mj-section></mj-section></mj-body></mjml>',
    },
    {
      format: 'html',
      draft:
        '<html lang="en"><head><title>{% block title %}{% endblock %}</title></head><body><p>Hello.</p></body></html>',
    },
    { format: 'html', draft: '<html lang="en"><head>{{> head}}</head><body><p>Hello.</p></body></html>' },
    { format: 'html', draft: '<p>Hello.</p>' },
  ],
  *check({ draft }) {
    const [root] = draft.complete ? elementsNamed(draft, ['html']) : [];
    // React Email makes the preview text the title.
    if (!root || draft.title || !isWrittenAs(draft, root, writtenName(draft, root))) return;
    const [empty] = elementsNamed(draft, TITLES);
    const [head] = elementsNamed(draft, ['head']);
    const place = empty ?? head ?? root;
    // What comes in there may be the title.
    if (overlapsPlaceholder(draft, empty?.span ?? head?.span ?? root.open)) return;
    const span = firstLineOf(draft.source, empty?.span ?? place.open);
    yield {
      span,
      evidence: excerpt(draft.source.slice(span.start, span.end)),
      message: empty
        ? text`The document title is empty. Use the subject line as the title.`
        : text`The document has no title. Use the subject line as the title.`,
      fixes: titleFixes(draft, place, root),
    };
  },
});

function titleFixes(draft: Draft, place: Element, root: Element): readonly Fix[] {
  const subject = draft.subject?.text.trim() ?? '';
  const isPlain = subject !== '' && !hasPlaceholder(subject) && !/[<>&{}]/.test(subject);
  if (!isPlain || place === root || !place.closed || !isWrittenAs(draft, place, writtenName(draft, place)))
    return [];
  const name = writtenName(draft, root) === 'mjml' ? 'mj-title' : 'title';
  const isEmpty = TITLES.includes(place.name);
  const at = place.open.end;
  const edits = [{ span: { start: at, end: at }, text: isEmpty ? subject : `<${name}>${subject}</${name}>` }];
  return [{ title: text`Insert the subject line as the title`, edits, safe: false }];
}

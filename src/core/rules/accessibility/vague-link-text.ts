import { attribute } from '../../draft/attributes.ts';
import type { Draft, Link } from '../../draft/draft.ts';
import { announced } from '../../facts/accessibility/announced.ts';
import { bareLink } from '../../facts/text/bare-link.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Link texts that name nothing where they are all of the text, in the languages that the product speaks and their neighbours. */
const VAGUE: ReadonlySet<string> = new Set(
  [
    'here, right here, see here, click, click here, click this, click this link, tap here, press here, go here, visit here',
    'this, this link, link, this page, follow this link, more, more info, more information, more details, details',
    'read more, learn more, see more, view more, show more, find out more, read on, continue reading',
    'hier, hier klicken, klick hier, klicken sie hier, klicke hier, mehr, mehr lesen, mehr erfahren, mehr infos',
    'mehr informationen, weitere informationen, weiterlesen, weitere infos, dieser link, diesen link, zum link',
    'aquí, haz clic aquí, haga clic aquí, clic aquí, pulse aquí, pincha aquí, más, leer más, ver más, saber más',
    'más información, más detalles, seguir leyendo, este enlace, enlace',
    'ici, cliquez ici, clique ici, en savoir plus, lire la suite, voir plus, plus, plus d’infos, ce lien',
    'qui, clicca qui, leggi di più, scopri di più, di più, maggiori informazioni, clique aqui, aqui, saiba mais, leia mais',
    'klik hier, lees meer, meer, meer lezen, meer informatie, deze link',
  ].flatMap((line) => line.split(', ')),
);
/** UTF-16 units of the longest of them, with arrows and marks around it. */
const MAX_UNITS = 40;
/** Marks and arrows around a link's words. */
const AROUND = /^[^\p{L}]+|[^\p{L}]+$/gu;
const LABELS = ['aria-label', 'aria-labelledby', 'title'];

export const vagueLinkText = rule({
  id: 'vague-link-text',
  group: 'accessibility',
  severity: 'info',
  title: 'Vague link text',
  why: 'Screen reader users often go through a list of links, and other readers skim for them. Out of context, “here” or “Read more” says nothing. Name what the link leads to, as in “Read the care guide”.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<body><p>Our chairs need oil: <a href="https://example.com/care">⟦read more⟧</a></p></body>',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: New chairs\n---\nOur chairs need oil: [⟦learn more⟧](https://example.com/care).',
    },
    {
      format: 'html',
      draft:
        '<body><p>Unsere Stühle: <a href="https://example.com/a">⟦Mehr erfahren⟧ »</a> <a href="https://example.com/b">Weiterlesen</a></p></body>',
    },
    {
      format: 'html',
      draft:
        '<body><p><a href="https://example.com/care">Read the care guide</a> <a href="https://example.com/a" aria-label="More about chairs">More</a></p></body>',
    },
    {
      format: 'html',
      draft: '<body><p>Our chairs need oil. <a href="https://example.com/care">Click here</a></p></body>',
    },
    { format: 'html', draft: '<p><a href="https://example.com/care">here</a></p>' },
  ],
  *check({ draft }) {
    const vague = draft.complete ? draft.links.flatMap((link) => vagueTextOf(draft, link)) : [];
    const [first] = vague;
    if (!first) return;
    const message =
      vague.length === 1
        ? text`“${first.evidence}” doesn’t say where the link leads. Name the destination.`
        : text`${vague.length} links don’t say where they lead, such as “${first.evidence}”. Name each destination.`;
    for (const one of vague) yield { ...one, message, fault: 'vague links' };
  },
});

function vagueTextOf(draft: Draft, { text: shown, element: index, images }: Link) {
  if (shown.text.length > MAX_UNITS || images > 0) return [];
  const evidence = shown.text.replace(AROUND, '');
  const words = evidence.toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' ');
  const element = draft.elements[index];
  // A rule about wording says the same of such links: in English they are common in spam, too.
  if (bareLink(words) && /^en(?:-|$)/i.test(draft.language ?? 'en')) return [];
  if (!VAGUE.has(words) || !element || !announced(draft)[index]) return [];
  if (LABELS.some((name) => attribute(element.attributes, name)?.text.trim())) return [];
  const start = shown.text.indexOf(evidence);
  return [{ span: shown.span(start, start + evidence.length), evidence }];
}

import type { Draft, Element } from '../../draft/draft.ts';
import { elementNames } from '../../draft/elements.ts';
import { startTag } from '../../facts/message/start-tag.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Elements of HTML, living and obsolete, and of SVG and MathML where mail has them. */
const HTML =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body ' +
  'br button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir ' +
  'div dl dt element em embed fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head ' +
  'header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark ' +
  'marquee math menu menuitem meta meter multicol nav nobr noembed noframes noscript object ol optgroup option output ' +
  'p param path picture plaintext portal pre progress q rb rbc rect rp rt rtc ruby s samp script search section select ' +
  'shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot ' +
  'th thead time title tr track tt u ul use var video wbr xmp circle ellipse line polygon polyline defs';
/** Tags of template languages, frameworks and mailing services, which they replace before the mail is sent. */
const TOOLS =
  'mjml mjall row column columns container wrapper callout item raw center xml singleline multiline repeater module ' +
  'modules editable unsubscribe webversion preferences forwardtoafriend currentday currentdayname currentmonth ' +
  'currentmonthname currentyear tableofcontents custom custom1 extends block component include partial layout fill ' +
  'stack yield outlet if else elseif unless each for foreach loop switch case default fetch markdown md tweet fblike ' +
  'like signature email text o w v t ';
const KNOWN = new Set(`${HTML} ${TOOLS}`.trim().split(' '));
/** An address or a template's own component is no plain name. */
const PLAIN = /^[a-z][a-z\d]{0,40}$/;

export const nonsenseTags = rule({
  id: 'nonsense-tags',
  group: 'markup',
  severity: 'warning',
  title: 'Unknown HTML tags',
  why: 'Spam scatters made-up tags between its words to confuse filters, so filters check for emails with many unknown tags. Remove them, correct typos, or write `&lt;` for a literal “<”.',
  filters: ['AC_HTML_NONSENSE_TAGS'],
  examples: [
    {
      format: 'html',
      draft: '<p>Our ⟦<qxv>⟧pri⟦<jdw>⟧ces are ⟦<blorf>⟧low ⟦<zub>⟧today.</p>',
    },
    { format: 'markdown', draft: 'Our ⟦<qxv>⟧pri⟦<jdw>⟧ces ⟦<blorf>⟧low ⟦<zub>⟧now' },
    { format: 'html', draft: '<p>One <sapn>typing</sapn> error.</p>' },
    {
      format: 'html',
      draft:
        '<mj-text>A</mj-text><o:p></o:p><x-footer/><amp-img src="a.png"></amp-img><singleline>B</singleline><svg><path/></svg><svg><lineargradient><stop/><stop/></lineargradient><clippath/><text><tspan>A</tspan></text></svg><math><mi>x</mi><mo>=</mo><mn>1</mn><mfrac></mfrac></math>',
    },
    { format: 'html', draft: '<p>Write to <ada@example.com>, <bob@example.com>, <cy@example.com>.</p>' },
  ],
  options: {
    allowed: {
      default: 3,
      minimum: 0,
      maximum: 100,
      description: 'Number of unknown tags that aren’t reported.',
    },
  },
  *check({ draft }, option) {
    const names = new Set(elementNames(draft).filter((name) => !KNOWN.has(name) && PLAIN.test(name)));
    if (names.size === 0) return;
    const unknown = htmlElements(draft).filter(
      ({ name, open }) => names.has(name) && !isComponent(draft.source, open.start),
    );
    if (unknown.length <= option('allowed')) return;
    for (const element of unknown) {
      const message = text`<${element.name}> isn’t an HTML tag, and filters may flag the ${unknown.length} unknown tags in this email. Remove or correct it.`;
      yield { ...startTag(draft, element), message, share: 1 / unknown.length };
    }
  },
});

/** The elements outside pictures and formulas, which have names of their own. */
function htmlElements({ elements }: Draft): readonly Element[] {
  let foreignTo = 0;
  return elements.filter(({ name, open, span }) => {
    if (open.start < foreignTo) return false;
    if (name === 'svg' || name === 'math') foreignTo = span.end;
    return true;
  });
}

/** Components are written with a capital: `<Footer />`. */
function isComponent(source: string, start: number): boolean {
  return /[A-Z]/.test(source.charAt(start + 1)) && /[a-z]/.test(source.charAt(start + 2));
}

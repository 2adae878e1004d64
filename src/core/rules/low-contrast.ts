import type { Draft, Element } from '../draft.ts';
import { LOGIC } from '../placeholder.ts';
import { attribute } from './attributes.ts';
import { BLACK, type Colour, contrast, over, readBackground, readColour, WHITE } from './colours.ts';
import { placeOf } from './declarations.ts';
import { short } from './evidence.ts';
import { isPreheader, textsByCause } from './own-text.ts';
import { isNamed, type Painted, paintedBy } from './paint.ts';
import { rule, text } from './rule.ts';

/** Words of unreadable text that make up the rule's whole share. */
const WHOLE = 10;

export const lowContrast = rule({
  id: 'low-contrast',
  group: 'markup',
  severity: 'warning',
  title: 'Text in the colour of its background',
  why: 'White words on white are an old trick to show a filter what the reader does not see; filters compare the two colours, and Gmail’s rules for senders forbid hidden text. Give the text a colour that can be read, or remove it.',
  filters: ['HTML_FONT_LOW_CONTRAST', 'R_WHITE_ON_WHITE'],
  examples: [
    {
      format: 'html',
      draft: '<p>Our prices.</p><p style="⟦color:#fdfdfd⟧">weather garden music holiday</p>',
    },
    {
      format: 'html',
      draft:
        '<table bgcolor="#003366"><tr><td>Our prices. <font ⟦color="#003367"⟧>weather garden</font></td></tr></table>',
    },
    { format: 'markdown', draft: 'Our prices. <span style="⟦color: white⟧">weather garden</span>' },
    {
      format: 'html',
      draft:
        '<p>Prices</p><div style="background:#036"><p style="color:#fff">Our prices</p></div><div style="background:url(https://example.com/sky.png)"><p style="color:#fff">Our prices</p></div>',
    },
    {
      format: 'html',
      draft:
        '<style>.dark{background:#000}</style><p>Prices</p><div class="dark"><p style="color:white">Our prices</p></div>',
    },
    {
      format: 'html',
      draft: '<p>Prices</p><p style="color:#999999">Grey, but it can be read.</p>',
    },
  ],
  options: {
    contrast: {
      default: 1.5,
      minimum: 1,
      maximum: 21,
      description: 'Contrast ratio of text and background below which a text is reported',
    },
  },
  *check({ draft }, option) {
    const least = option('contrast');
    const canvases = canvasesOf(draft);
    const causes = canvases.map((canvas) => (ratio(canvas) < least ? canvas.cause : -1));
    for (const [index, evidence] of textsByCause(draft, causes)) {
      const element = draft.elements[index];
      const canvas = canvases[index];
      if (!element || !canvas || isPreheader(element, evidence)) continue;
      const span = placeOf(element, ['color', 'background-color', 'background'], ['color', 'bgcolor']);
      const message = text`“${short(evidence)}” has a contrast of ${ratio(canvas).toFixed(1)} to 1 with its background: readers do not see it, filters do.`;
      yield { span, evidence, message, share: Math.min(1, evidence.split(/\s+/).length / WHOLE) };
    }
  },
});

/** What text in an element is painted with; a colour is absent where it cannot be told. */
interface Canvas {
  readonly colour: Colour | undefined;
  readonly background: Colour | undefined;
  /** Index of the element that set one of the two last; -1 where none did. */
  readonly cause: number;
}

function canvasesOf({ elements, styleSheets }: Draft): readonly Canvas[] {
  const painted = paintedBy(styleSheets);
  const page: Canvas = { colour: BLACK, background: WHITE, cause: -1 };
  const canvases: Canvas[] = [];
  for (const [index, element] of elements.entries()) {
    canvases.push(canvasOf(element, index, canvases[element.parent] ?? page, painted));
  }
  return canvases;
}

function canvasOf(element: Element, index: number, around: Canvas, painted: Painted): Canvas {
  const { name, style } = element;
  const own = ownColour(element);
  const behind = style.get('background-color') ?? style.get('background') ?? written(element, 'bgcolor');
  const isStyled = own !== undefined || behind !== undefined || style.size > 0 || name === 'a';
  const isPlain = !isStyled && element.attributes.length === 0;
  if (isPlain && painted.colour.size + painted.background.size === 0) return around;
  const sheetWins = isNamed(element, painted.important);
  const setsColour = own !== undefined || name === 'a' || isNamed(element, painted.colour);
  const setsBackground = behind !== undefined || isUntold(element) || isNamed(element, painted.background);
  const colour = own === undefined || sheetWins ? undefined : readColour(own);
  const paint = behind === undefined || sheetWins || isUntold(element) ? undefined : readBackground(behind);
  return {
    colour: setsColour ? colour : around.colour,
    background: setsBackground
      ? paint && around.background && over(paint, around.background)
      : around.background,
    cause: own !== undefined || behind !== undefined ? index : around.cause,
  };
}

function ownColour(element: Element): string | undefined {
  const own = element.style.get('color');
  if (own !== undefined) return own === 'inherit' ? undefined : own;
  return written(element, element.name === 'body' ? 'text' : 'color');
}

function written(element: Element, name: string): string | undefined {
  return attribute(element, name)?.text.trim().toLowerCase();
}

/** Whether what lies behind the element cannot be told: a picture, another element, a template's choice, MJML. */
function isUntold({ name, style, attributes }: Element): boolean {
  const position = style.get('position');
  if (position === 'absolute' || position === 'fixed' || style.has('background-image')) return true;
  if (name.startsWith('mj')) return true;
  return attributes.some(
    (one) => one.name === 'background' || (one.name === 'style' && one.text.includes(LOGIC)),
  );
}

function ratio({ colour, background }: Canvas): number {
  if (!colour || !background) return Number.POSITIVE_INFINITY;
  return contrast(over(colour, background), background);
}

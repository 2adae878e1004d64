/**
 * What MJML’s components become (mjml 5.4.1, the `render` and `defaultAttributes` of each component in mjmlio/mjml, read
 * 2026-11-28): as much of it as tells what is seen, where links lead and what a style sheet applies to.
 */
export interface MjmlComponent {
  /**
   * The tags that stand for the component’s own; its content stands in those that are neither void nor ended. `@name` is the value of an
   * attribute, and a declaration or an HTML attribute for which there is none is left out.
   */
  readonly html: string;
  /** Attributes that MJML sets where nobody else does. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Attributes that it hands down to the components in it. */
  readonly hands?: readonly string[];
}

const BACKGROUND =
  "background-color:@background-color;background:url('@background-url');background:@background-color url('@background-url')";
const LETTERS = 'color:@color;font-size:@font-size;font-weight:@font-weight';
const TABLE = '<table role="presentation">';
/** The cell that each component in a column stands in. */
const CELL = '<td align="@align" class="@css-class" style="background:@container-background-color">';
const SECTION = `<div class="@css-class"><table role="presentation" background="@background-url" style="${BACKGROUND}"><td>`;
/** Attributes of links. */
const TO = 'href="@href" target="@target" rel="@rel"';
const FONT_SIZE = { 'font-size': '13px' };
const ICON = '<img alt="@alt" src="@src" srcset="@srcset" title="@title" width="@icon-size">';
const SOCIAL_DEFAULTS = { alt: '', color: '#000', target: '_blank', ...FONT_SIZE };

/** What an `mj-raw` in a section is called in the table: MJML sets the size of letters there to nothing. */
export const RAW_IN_SECTION = 'mj-raw in mj-section';
/** What an `mj-social-element` with a text is called there: MJML makes a link of the icon, and another of the text. */
export const LABELLED_SOCIAL = 'mj-social-element with a text';

function component(
  html: string,
  defaults: MjmlComponent['defaults'] = {},
  hands?: readonly string[],
): MjmlComponent {
  return { html, defaults, ...(hands && { hands }) };
}

/** By lower-case name. What is not here stays as it is, as components of the author’s own do. */
export const MJML_COMPONENTS: ReadonlyMap<string, MjmlComponent> = new Map([
  ['mjml', component('<html lang="@lang" dir="@dir">')],
  ['mj-head', component('<head>')],
  [
    'mj-body',
    component(
      '<body id="@id" class="@css-class" style="background-color:@background-color"><div role="article" style="background-color:@background-color">',
    ),
  ],
  ['mj-raw', component('<div>')],
  [RAW_IN_SECTION, component('<div style="font-size:0px">')],
  ['mj-wrapper', component(SECTION)],
  ['mj-section', component(SECTION)],
  ['mj-group', component('<div class="@css-class" style="background-color:@background-color">')],
  [
    'mj-column',
    component(
      '<div class="@css-class"><table role="presentation" style="background-color:@background-color"><tbody style="background-color:@inner-background-color">',
    ),
  ],
  [
    'mj-hero',
    component(
      `<div class="@css-class">${TABLE}<td background="@background-url" style="${BACKGROUND}"><table role="presentation" style="background-color:@inner-background-color">`,
      { 'background-color': '#ffffff' },
    ),
  ],
  [
    'mj-text',
    component(`${CELL}<div style="${LETTERS}">`, { align: 'left', color: '#000000', ...FONT_SIZE }),
  ],
  [
    'mj-button',
    component(
      `${CELL}${TABLE}<td bgcolor="@background-color" style="background:@background-color"><a ${TO} title="@title" name="@name" style="background:@background-color;${LETTERS}">`,
      {
        align: 'center',
        'background-color': '#414141',
        color: '#ffffff',
        'font-weight': 'normal',
        target: '_blank',
        ...FONT_SIZE,
      },
    ),
  ],
  [
    'mj-image',
    component(
      `${CELL}<a ${TO} title="@title" name="@name"><img alt="@alt" src="@src" srcset="@srcset" title="@title" width="@width" height="@height" usemap="@usemap">`,
      { align: 'center', alt: '', target: '_blank' },
    ),
  ],
  ['mj-divider', component(`${CELL}<p style="border-top:@border-width solid @border-color">`)],
  ['mj-spacer', component(`${CELL}<div style="height:@height">`)],
  [
    'mj-table',
    component(
      `${CELL}<table role="@role" cellpadding="@cellpadding" cellspacing="@cellspacing" style="${LETTERS}">`,
      { align: 'left', color: '#000000', ...FONT_SIZE },
    ),
  ],
  [
    'mj-social',
    component(`${CELL}${TABLE}`, { align: 'center', color: '#333333', 'icon-size': '20px', ...FONT_SIZE }, [
      'color',
      'font-size',
      'font-weight',
      'icon-size',
    ]),
  ],
  ['mj-social-element', component(`<tr class="@css-class"><td><a ${TO}>${ICON}`, SOCIAL_DEFAULTS)],
  [
    LABELLED_SOCIAL,
    component(
      `<tr class="@css-class"><td><a ${TO}>${ICON}</a></td><td><a ${TO} style="${LETTERS}">`,
      SOCIAL_DEFAULTS,
    ),
  ],
  ['mj-navbar', component(`${CELL}<div class="mj-inline-links">`, { align: 'center' }, ['base-url'])],
  [
    'mj-navbar-link',
    component(`<div><a ${TO} name="@name" class="mj-link @css-class" style="${LETTERS}">`, {
      'css-class': '',
      color: '#000000',
      target: '_blank',
      ...FONT_SIZE,
    }),
  ],
  ['mj-accordion', component(`${CELL}<table class="mj-accordion" role="presentation">`)],
  [
    'mj-accordion-element',
    component('<tr class="@css-class"><td style="background-color:@background-color">'),
  ],
  [
    'mj-accordion-title',
    component(
      `<div class="mj-accordion-title">${TABLE}<td class="@css-class" style="background-color:@background-color;${LETTERS}">`,
      FONT_SIZE,
    ),
  ],
  [
    'mj-accordion-text',
    component(
      `<div class="mj-accordion-content">${TABLE}<td class="@css-class" style="background:@background-color;${LETTERS}">`,
      FONT_SIZE,
    ),
  ],
  ['mj-carousel', component(`${CELL}<div class="mj-carousel">`, { align: 'center' })],
  [
    'mj-carousel-image',
    component(
      `<a href="#top"><img alt="@alt" src="@thumbnails-src"></a><div><a ${TO}><img alt="@alt" src="@src" title="@title">`,
      { alt: '', target: '_blank' },
    ),
  ],
]);

/** Components that hold nothing but components: MJML leaves out the words that stand in them. */
export const MJML_FRAMES: ReadonlySet<string> = new Set(
  (
    'mjml mj-head mj-body mj-wrapper mj-section mj-group mj-column mj-hero mj-social mj-navbar mj-accordion ' +
    'mj-accordion-element mj-carousel'
  ).split(' '),
);

/** Elements of the head that set up the page, and are no elements of the mail; whether there are more in them. */
export const MJML_SETTINGS: ReadonlyMap<string, boolean> = new Map([
  ['mj-attributes', true],
  ['mj-html-attributes', true],
  ['mj-breakpoint', false],
  ['mj-font', false],
]);

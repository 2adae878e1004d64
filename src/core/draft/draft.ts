import type { Dialect } from '../placeholder/dialect.ts';
import type { Placeholder } from '../placeholder/placeholder.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import type { Message } from '../text/message.ts';

/** The formats a draft can be written in. MJML and template languages over HTML are read as `html`, React’s components as `jsx`. */
export type Format = 'html' | 'markdown' | 'text' | 'eml' | 'jsx';

/** An attribute as written; `value` has its entities decoded and placeholders as noncharacters. */
export interface Attribute {
  /** Lower case. */
  readonly name: string;
  /** The name as it is written. */
  readonly written: string;
  readonly value: MappedText;
  /** `value.text`. */
  readonly text: string;
  /** From the first character of the name to the last of the value, its quote included. */
  readonly span: Span;
}

/**
 * Why a recipient does not see an element's text. `class` is a rule of the draft's own style sheet; `screen` one that
 * a media query takes back on some screens.
 */
export type HiddenBy =
  | 'display'
  | 'visibility'
  | 'opacity'
  | 'font-size'
  | 'size'
  | 'off-page'
  | 'hidden-attribute'
  | 'class'
  | 'screen';

/** An HTML element, or the element that a Markdown construct stands for. */
export interface Element {
  /** Lower case. */
  readonly name: string;
  /** The start tag, or in Markdown the whole construct. */
  readonly open: Span;
  /** The whole element; the start tag alone where it is never closed. */
  readonly span: Span;
  readonly attributes: readonly Attribute[];
  /** Declarations of the `style` attribute: lower-case property to trimmed, lower-case value, `!important` removed. */
  readonly style: ReadonlyMap<string, string>;
  /** Index of the parent in `Draft.elements`; -1 at the root. */
  readonly parent: number;
  readonly hiddenBy?: HiddenBy;
  /** Whether an end tag of its own closes it. Void elements, and in Markdown all, count as closed. */
  readonly closed: boolean;
  /** The visible text inside: a range of `Draft.body.text`, in UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
}

/** An HTML comment, conditional ones for Outlook included. */
export interface Comment {
  /** From `<!--` to `-->`. */
  readonly span: Span;
  /** What stands between them. */
  readonly text: string;
}

/** An end tag that closes nothing. */
export interface StrayEnd {
  readonly name: string;
  readonly span: Span;
}

/** Text that is in the draft but not before the recipient's eyes. */
export interface HiddenText {
  readonly text: MappedText;
  readonly by: HiddenBy;
  /** Index of the hiding element in `Draft.elements`. */
  readonly element: number;
}

/** A link, or an address written out that mail programs make one. In order of the draft. */
export interface Link {
  /** The whole link as written, from its start tag to its end tag. */
  readonly span: Span;
  /** The address, decoded; placeholders as noncharacters. */
  readonly target: MappedText;
  /** What the recipient reads, trimmed. Empty for a link around an image. */
  readonly text: MappedText;
  /** How many images it holds. */
  readonly images: number;
  /** Index in `Draft.elements`; -1 for an address written out in a text. */
  readonly element: number;
}

/** An `<img>` or an image of Markdown; backgrounds are none. */
export interface Image {
  /** The tag or the Markdown construct. */
  readonly span: Span;
  readonly source?: MappedText;
  /** Absent where the draft has no alternative text at all; empty where it says the image is decoration. */
  readonly alt?: MappedText;
  /** Pixels, where the draft says so. */
  readonly width?: number;
  readonly height?: number;
  /** Index of the surrounding link in `Draft.links`; -1 outside. */
  readonly link: number;
  /** Index in `Draft.elements`. */
  readonly element: number;
}

/** A header field of an `.eml` message; encoded words decoded, folding undone. */
export interface Header {
  /** Lower case. */
  readonly name: string;
  readonly value: MappedText;
  /** Name, colon and value, without the last line break. */
  readonly span: Span;
}

/** A part of an `.eml` message that has no parts itself; attachments are parts too. */
export interface Part {
  /** Lower case, such as `text/html`; `text/plain` where the part says nothing or nothing valid. */
  readonly type: string;
  /** As declared, in lower case. */
  readonly charset?: string;
  /** It declares a charset that nobody knows: what it says is guessed. */
  readonly hasUnknownCharset?: true;
  /** Content-Transfer-Encoding in lower case; `7bit` where the part says nothing. */
  readonly encoding: string;
  /** `inline`, `attachment` or another word in lower case. */
  readonly disposition?: string;
  /** Its own; for a message without parts, the message's. */
  readonly headers: readonly Header[];
  /** All of its header, or an empty range where its body starts. */
  readonly header: Span;
  /** Its body as transferred, without the line break before the boundary. */
  readonly body: Span;
}

/** The first sender: of the `From` field, or of `from` in the front matter. */
export interface From {
  /** The display name, without quotes. */
  readonly name?: MappedText;
  readonly address?: MappedText;
}

/** A part of a message as a stretch of the body that is joined of several. */
export interface Section {
  /** The part's body in the source. */
  readonly span: Span;
  /** A range of `Draft.body.text`, in UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
}

/** What a message says to whoever reads plain text: its text part as a body of its own. */
export interface Alternative {
  readonly body: MappedText;
  readonly links: readonly Link[];
  readonly placeholders: readonly Placeholder[];
  /** The bodies of its parts in the source; in order. */
  readonly spans: readonly Span[];
}

/** A place in code that shows text, where a fix may change the text; `as` says what it is in. */
export interface Editable extends Span {
  readonly as: 'text' | 'attribute' | 'string' | 'template' | 'binding';
  /** What stands around it; a binding is a text in the code of an attribute, and has a mark around that, too. */
  readonly quote: '' | '"' | "'" | '`';
}

/** What stands in the body of a draft beside its text. */
export interface DraftBody {
  /** UTF-16 units of the text that a template keeps for later, in blocks before the document: no first words. */
  readonly kept: number;
  readonly hidden: readonly HiddenText[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly elements: readonly Element[];
  readonly comments: readonly Comment[];
  readonly strayEnds: readonly StrayEnd[];
  /** What stands in its `<style>` elements. */
  readonly styleSheets: readonly MappedText[];
}

/** A draft as its recipient meets it. Data only; all spans are UTF-16 offsets into `source`. */
export interface Draft extends DraftBody {
  readonly source: string;
  readonly format: Format;
  /** The template language that its file's name says. */
  readonly dialect?: Dialect;
  /** How the source's characters stand for the file's bytes. */
  readonly bytes: 'utf-8' | 'latin1';
  /** A whole message, not a partial, a layout or a component: rules over the whole message apply. */
  readonly complete: boolean;
  readonly subject?: MappedText;
  /** What stands in `<title>` or `<mj-title>`; it is the subject, too, where the draft has no other. */
  readonly title?: MappedText;
  /** Written as such (front matter, `mj-preview`), or the hidden text that comes first. */
  readonly preheader?: MappedText;
  readonly from?: From;
  /** Blocks stand apart by a blank line, line breaks are `\n`, other white space is collapsed. */
  readonly body: MappedText;
  readonly placeholders: readonly Placeholder[];
  /** BCP 47 tag from `lang`, where the draft says one. */
  readonly language?: string;
  /** The HTML that is sent, decoded: all behind the front matter, or the HTML part of a message. */
  readonly html?: MappedText;
  /** Size in bytes of the HTML as UTF-8, without template code, of branches the longest; 0 where the draft has none of its own. */
  readonly htmlBytes: number;
  readonly headers: readonly Header[];
  /** The parts of a message, in order; none where the draft is no `.eml`. */
  readonly parts: readonly Part[];
  /** The bodies of a message that stand in quoted-printable or base64. */
  readonly transferred: readonly Span[];
  /** What a signature of the author covers, in order: to change it would break the signature. */
  readonly signed: readonly Span[];
  /** The parts that `body` is joined of, where a message shows several one behind the other; otherwise none. */
  readonly sections: readonly Section[];
  /** The plain-text part of a message that has an HTML part too, as it stands. */
  readonly textPart?: MappedText;
  /** The same, as its reader meets it. */
  readonly alternative?: Alternative;
  /** Where a missing subject is shown: an empty subject's place, or the first line. */
  readonly subjectPlace: Span;
  /** Offset behind the front matter or the headers; 0 where there are none. */
  readonly bodyStart: number;
  /** What the draft says of its own kind: `preset` in the front matter. */
  readonly preset?: MappedText;
  /** What a template has in blocks that are no part of the body, such as the subject; in order. Absent where there are none. */
  readonly apart?: readonly Span[];
  /** The end of the visible body: where what is missing from it is shown. */
  readonly bodyEnd: Span;
  /** The tags that bring in other files, whose text is read in their place, in order; absent where there are none. */
  readonly included?: readonly Span[];
  /** Of code the places that fixes may change, in order and without overlap; absent where the source is no code. */
  readonly editable?: readonly Editable[];
  /** Why it was not read, a sentence; everything else is empty then. */
  readonly refused?: Message;
}

import { elementOfComponent } from '../components.ts';

/**
 * What a tag is that HTML does not know: a library's component, which becomes an element (with an empty name one that is
 * nothing of its own), a component of the author's, by its name in capitals, what is filled into a slot of one, or the place
 * where a layout has what it frames.
 */
export type TagMeaning =
  | { readonly is: 'library'; readonly element: string }
  | { readonly is: 'own'; readonly component: string }
  | { readonly is: 'filling' }
  | { readonly is: 'slot' };

/** What a name stands for in a kind of file; nothing for what is HTML there. */
export type TagNames = (written: string) => TagMeaning | undefined;

const NOTHING: TagMeaning = { is: 'library', element: '' };
const FILLING: TagMeaning = { is: 'filling' };
const SLOT: TagMeaning = { is: 'slot' };

/** Elements of Vue that show what stands in them and nothing else (vuejs.org/api/built-in-components, built-in-special-elements). */
const VUE = new Set('component Component Teleport Transition TransitionGroup KeepAlive Suspense'.split(' '));

/** `EButton` and `e-button` of Vue Email, `Button` of Maizzle 6. */
export function inVue(written: string): TagMeaning | undefined {
  if (written === 'slot') return SLOT;
  if (VUE.has(written)) return NOTHING;
  if (!/[A-Z-]/.test(written) || written.includes(':')) return undefined;
  const name = capitalized(written);
  return libraryOr(name, /^E[A-Z]/.test(name) ? name.slice(1) : name);
}

/** Components have capitals there, `Email.Button` too; what `svelte:` begins shows what stands in it. */
export function inSvelte(written: string): TagMeaning | undefined {
  if (written === 'slot') return SLOT;
  if (written.startsWith('svelte:')) return NOTHING;
  return /^[A-Z]|\./.test(written) ? libraryOr(written, written) : undefined;
}

function libraryOr(component: string, name: string): TagMeaning {
  const element = elementOfComponent(name);
  return element === undefined ? { is: 'own', component } : { is: 'library', element };
}

/** `<.button>` and `<Layouts.app>` are the author's functions, `<:footer>` is what one of them is given (hexdocs.pm/phoenix_live_view). */
export function inHeex(written: string): TagMeaning | undefined {
  if (written.startsWith(':')) return FILLING;
  return /^(?:\.|[A-Z][\w.]*\.[a-z])/.test(written)
    ? { is: 'own', component: capitalized(written.slice(written.lastIndexOf('.') + 1)) }
    : undefined;
}

/** Tags of Maizzle up to 5 that show what stands in them (maizzle.com/docs/tags, components). */
const MAIZZLE = new Set(
  'outlook not-outlook if elseif else each switch case default raw stack push block fetch'.split(' '),
);

/** Maizzle's tags, and components of Maizzle and Blade: `x-button`, `x-mail::button`, `fill:footer`, `x-slot:footer`. */
export function inMaizzle(written: string): TagMeaning | undefined {
  const name = written.toLowerCase();
  if (name === 'yield') return SLOT;
  if (MAIZZLE.has(name) || name === 'x-slot') return NOTHING;
  const filled = /^(?:fill|slot|x-slot):(.*)$/.exec(name)?.[1];
  if (filled !== undefined) return { is: 'library', element: ASIDE.get(filled) ?? '' };
  if (name === 'extends' || name === 'component') return { is: 'own', component: capitalized(name) };
  return name.startsWith('x-') ? { is: 'own', component: capitalized(name.slice(2)) } : undefined;
}

/** What stands in a layout's slots of these names is no part of the body. */
const ASIDE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    preheader: 'mj-preview',
    preview: 'mj-preview',
    'preview-text': 'mj-preview',
    subject: 'title',
    title: 'title',
  }),
);

/** The elements that Inky's tags become, all of them tables but for links (get.foundation/emails/docs/inky.html). */
const INKY: ReadonlyMap<string, string> = new Map([
  ...'container row columns column callout wrapper block-grid spacer'
    .split(' ')
    .map((name) => [name, 'div'] as const),
  ['h-line', 'hr'],
  ['button', 'a'],
  ['item', 'a'],
  ['raw', ''],
]);

export function inInky(written: string): TagMeaning | undefined {
  const element = INKY.get(written.toLowerCase());
  return element === undefined ? undefined : { is: 'library', element };
}

/** `e-button` and `mail::button` as they are called with capitals: `EButton`, `MailButton`. */
function capitalized(name: string): string {
  return name.replace(/(?:^|[-_:.]+)([a-z\d])/g, (_, first: string) => first.toUpperCase());
}

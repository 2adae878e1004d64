type Attributes = Readonly<Record<string, string>>;

/** Makes an element. Texts of drafts only ever become text nodes. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Makes an element of a drawing. */
export function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Sets a text where it is another, so that nothing is read out or drawn again in vain. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

export function show(element: HTMLElement, isShown: boolean): void {
  if (element.hidden === isShown) element.hidden = !isShown;
}

/** A button that does something with what it was last updated to. */
export function button(className: string, act: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', class: className });
  element.addEventListener('click', act);
  return element;
}

/** An item of a list, and how it is brought up to date. */
export interface DomPart<Item> {
  readonly element: HTMLElement;
  update(item: Item): void;
}

/**
 * Keeps the children of an element in step with items: the element of an item stays the same, so that focus and a
 * screen reader's place are kept. Gives the function that brings them up to date.
 */
export function keyedList<Item>(
  parent: HTMLElement,
  keyOf: (item: Item) => string,
  create: (item: Item) => DomPart<Item>,
): (items: readonly Item[]) => void {
  let parts = new Map<string, DomPart<Item>>();
  return (items) => {
    const focused = document.activeElement;
    const before = indexOfFocus(parent);
    const next = new Map<string, DomPart<Item>>();
    for (const item of items) {
      const key = keyOf(item);
      const part = parts.get(key) ?? create(item);
      part.update(item);
      next.set(key, part);
    }
    for (const [key, { element }] of parts) if (!next.has(key)) element.remove();
    let at = parent.firstElementChild;
    for (const { element } of next.values()) {
      if (element === at) at = at.nextElementSibling;
      else parent.insertBefore(element, at);
    }
    parts = next;
    if (before >= 0) keepFocus(parent, focused, before);
  };
}

function indexOfFocus(parent: HTMLElement): number {
  return [...parent.children].findIndex((child) => child.contains(document.activeElement));
}

/** A moved element loses the focus; of a removed one, whatever stands in its place now gets it. */
function keepFocus(parent: HTMLElement, focused: Element | null, index: number): void {
  if (focused instanceof HTMLElement && focused.isConnected && !focused.hidden) {
    if (document.activeElement !== focused) focused.focus({ preventScroll: true });
    return;
  }
  const child = parent.children[Math.min(index, parent.children.length - 1)];
  child?.querySelector<HTMLElement>('button:not([hidden])')?.focus();
}

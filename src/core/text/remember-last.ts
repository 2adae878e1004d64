/** Texts longer than this are not kept, and a few others at most: whatever they were cut from stays in memory with them. */
const MAX_UNITS = 100_000;
const MAX_TEXTS = 4;

/**
 * The same function, which remembers what it made of the last few texts: a draft is read again at every keystroke, and
 * its style sheets are the same. What is made must not be changed.
 */
export function rememberLast<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const last = known.get(text);
    if (last) return last.value;
    const value = make(text);
    if (text.length > MAX_UNITS) return value;
    const [oldest] = known.keys();
    if (known.size >= MAX_TEXTS && oldest !== undefined) known.delete(oldest);
    known.set(text, { value });
    return value;
  };
}

import type { Tree } from '@lezer/common';
import { parser } from '@lezer/javascript';

const jsx = parser.configure({ dialect: 'jsx ts' });

/** Parses TypeScript or JavaScript with JSX. Never throws: what is half-typed is in the tree as far as it is understood. */
export function parseJavaScript(source: string): Tree {
  return jsx.parse(source);
}

import type { Draft } from '../../draft/draft.ts';

/** Spaces that are not collapsed, as entities or as they are, and what keeps ordinary ones apart. */
const SPACE =
  /&(?:nbsp|emsp|ensp|thinsp|#160|#8199|#8194|#8195|#xa0|#x2007);|[\u00a0\u2002\u2003\u2007\u2800]/gi;
const JOINER =
  /&(?:zwnj|zwj|shy|#847|#8203|#8204|#8205|#65279|#173|#x34f|#x200[b-d]|#xfeff);|[\u200b-\u200d\u00ad\ufeff]|\u034f/gi;
/** UTF-16 units of a source behind a preheader in which padding is sought. */
const MAX_PADDING_UNITS = 4000;

/** Characters of padding behind the preheader, which keep the body out of the inbox. */
export function paddingAfter({ source, preheader }: Draft): number {
  if (!preheader) return 0;
  const { end } = preheader.span(0, preheader.text.length);
  // As long as padding goes on: a tag within it does not end it, a word does.
  const after = source.slice(end, end + MAX_PADDING_UNITS).replace(/<[^<>]*>/g, '');
  const run = /^(?:\s|&[a-z\d#]+;|[\u00a0\u2000-\u200d\u2800\u00ad\ufeff]|\u034f)*/i.exec(after)?.[0] ?? '';
  const spaces = run.match(SPACE)?.length ?? 0;
  return spaces > 0 ? spaces : (run.match(JOINER)?.length ?? 0);
}

import { readDraft } from '../src/core/read/read.ts';
import { readMarkdown } from '../src/core/read/markdown.ts';
import { MappedText } from '../src/core/source.ts';
import { hidePlaceholders } from '../src/core/placeholder.ts';
import { markdownParser } from '../src/core/read/markdown-parser.ts';
import { parser, GFM } from '@lezer/markdown';
const p = parser.configure(GFM);
let s = '# Spring news\n\n';
for (let i = 0; s.length < 104 * 1024; i++) s += `Dear friend, here is *what* we [made for you](https://example.com/p/${i}?a=b&amp;c=d) this **spring**, and it is good. Read on, take your time,\nand tell us what you think about it &mdash; we read every answer. No ${i} is the number.\n\n- one ![pic](https://example.com/${i}.png)\n- two\n\n> quote ${i}\n\n`;
let prose=''; while (prose.length<104*1024) prose += 'Dear friend, here is what we made for you this spring, and it is good. Read on, take your time, and tell us what you think about it. '.repeat(4)+'\n\n';
const fs = { 
  lezer: (x: string) => p.parse(x), ours: (x: string) => markdownParser.parse(x), hide: (x: string) => hidePlaceholders(x),
  walk: (x: string) => { const c = trees.get(x)!.cursor(); let n = 0; for (;;) { n++; if (c.firstChild()) continue; for (;;) { if (c.nextSibling()) break; if (!c.parent()) return n; } } },
  next: (x: string) => { const c = trees.get(x)!.cursor(); let n = 0; while (c.next()) n++; return n; },
  iterate: (x: string) => { let n = 0; trees.get(x)!.iterate({enter(c) { n++; }, leave() {}}); return n; },
  markdown: (x: string) => readMarkdown(MappedText.whole(x)), draft: (x: string) => readDraft(x, 'markdown') };
const trees = new Map([s, prose].map((x) => [x, p.parse(x)] as const));
for (const x of [s, prose]) {
  const best: Record<string, number> = {};
  for (let i = 0; i < 60; i++) for (const [n, f] of Object.entries(fs)) { const a = performance.now(); f(x); best[n] = Math.min(best[n] ?? 1e9, performance.now() - a); }
  console.log(Object.entries(best).map(([n, t]) => `${n} ${t.toFixed(2)}`).join('  '));
}

import { readDraft } from '/work/main/src/core/read/read.ts';
import { parser, GFM } from '@lezer/markdown';
const p = parser.configure(GFM);
let s = '# Spring news\n\n';
for (let i = 0; s.length < 104 * 1024; i++) s += `Dear friend, here is *what* we [made for you](https://example.com/p/${i}?a=b&amp;c=d) this **spring**, and it is good. Read on, take your time,\nand tell us what you think about it &mdash; we read every answer. No ${i} is the number.\n\n- one ![pic](https://example.com/${i}.png)\n- two\n\n> quote ${i}\n\n`;
const crlf = s.replaceAll('\n', '\r\n');
let prose=''; while (prose.length<104*1024) prose += 'Dear friend, here is what we made for you this spring, and it is good. Read on, take your time, and tell us what you think about it. '.repeat(4)+'\n\n';
const time = (n: string, f: () => void) => { const t: number[] = []; for (let i = 0; i < 40; i++) { const a = performance.now(); f(); t.push(performance.now() - a); } t.sort((a, b) => a - b); console.log(n, t[0]!.toFixed(2), 'median', t[20]!.toFixed(2)); };
for (const [n, x] of [['mixed', s], ['crlf', crlf], ['prose', prose]] as const) {
  console.log(n, x.length);
  time('lezer ', () => p.parse(x));
  time('read  ', () => readDraft(x, 'markdown'));
  time('text  ', () => readDraft(x, 'text'));
}

import * as field from '../fields.ts';
import * as names from '../names.ts';
import {
  atLineStart,
  balanced,
  between,
  block,
  called,
  chained,
  codeBlock,
  given,
  named,
  notAfter,
  shaped,
  valueIf,
} from '../rows.ts';
import type { Syntax } from '../scan.ts';
import { inFile } from './languages.ts';

/** Razor, Thymeleaf; but an e-mail address has an `@`, too. */
export const razor: readonly Syntax[] = [
  balanced('@{', '}', (inside) => (/^\s/.test(inside) ? 'logic' : 'value')),
  balanced('@(', ')', valueIf(field.isExpression), { sameLine: true, longest: 300 }),
  between('@*', '*@', 'logic', { unless: '@*' }),
  block(shaped('@', /section[ \t]{1,9}[A-Za-z_]\w{0,60}(?=\s{0,20}\{)/y, 'logic'), 'markup'),
  block(shaped('@', /(?:try|do)(?=\s{0,20}\{)/y, 'logic')),
  block(called('@', named(names.razorBlocks, /[ \t]{0,3}\(/), 'logic')),
  atLineStart(codeBlock(shaped('@', /(?:functions|code)(?=\s{0,20}\{)/y, 'logic'))),
  atLineStart(shaped('@', /(?:model|using|inject|inherits|addTagHelper)[ \t][^\n]{0,200}/y, 'logic')),
  given(inFile('razor'), atLineStart(shaped('@', named(names.razorDirectives, /\b[^\n]{0,200}/), 'logic'))),
  given(inFile('razor'), block(called('@', /helper[ \t]{1,9}[A-Za-z_]\w{0,60}\(/y, 'logic'))),
  // A line of text within code.
  given(inFile('razor'), atLineStart(shaped('@', /:/y, 'logic'))),
  chained('@', named(names.razorObjects, /(?=[.[(?])/), 'value'),
  chained('@', /(?:[A-Z][A-Za-z]{0,30}Localizer|_[a-z]{0,20}[lL]ocalizer|[TL])(?=[[(]\s?")/y, 'value'),
  chained('@', /await[ \t]{1,3}[A-Z]\w{0,40}(?:\.\w{1,60}){0,4}/y, 'value'),
  chained('@', /[a-z]\w{0,40}(?:\.[A-Z]\w{0,60}){1,6}/y, 'value'),
  given(
    inFile('razor'),
    chained(
      '@',
      /(?!(?:media|import|font-face|charset|keyframes|supports|page)\b)[A-Za-z_]\w{0,60}/y,
      'value',
    ),
  ),
].map((syntax) => notAfter(/[\w@.+-]/, syntax));

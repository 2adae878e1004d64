import * as names from '../names.ts';
import {
  aloneOnLine,
  between,
  called,
  directive,
  given,
  hiddenTo,
  literalTo,
  named,
  notAfter,
  shaped,
} from '../rows.ts';
import type { Scan, Sign, Syntax } from '../scan.ts';
import { inFile } from './languages.ts';

/** What only Laravel’s Markdown mail holds. */
const MAILABLE: Sign = {
  pattern: /<x-mail::|@component\(\s{0,9}["']mail::/,
  marks: ['mail::'],
};
const isMailable = (scan: Scan) => scan.has(MAILABLE);

/** Blade’s components, whose names Markdown would take for addresses. */
export const bladeComponents: readonly Syntax[] = [
  directive('<x-mail::', /[a-z][\w.-]{0,40}/y, '>', 'logic'),
  directive('</x-mail::', /[a-z][\w.-]{0,40}/y, '>', 'logic'),
  given(isMailable, directive('<x-slot', /(?=[:\s>])/y, '>', 'logic')),
  given(isMailable, directive('</x-slot', /(?=[:\s>])/y, '>', 'logic')),
];

/** Blade, Edge. */
export const blade: readonly Syntax[] = [
  between('@{{', '}}', 'value', { unless: '{{', quotes: true, longest: 2000 }),
  given(
    inFile('edge'),
    called(
      '@',
      /(![A-Za-z][\w.]{0,60}|(?:let|assign|each|elseif|if|unless|slot|component|eval|inject)[ \t]{0,3})\(/y,
      'logic',
    ),
  ),
  given(inFile('edge'), shaped('@', /end[a-z]{0,20}(?![\w.-])/y, 'logic')),
  called('@', named(names.bladeLogic, /[ \t]{0,3}\(/), 'logic'),
  called('@', named(names.bladeValues, /[ \t]{0,3}\(/), 'value'),
  given(inFile('blade', 'edge'), called('@', /[a-z]\w{0,40}[ \t]{0,3}\(/y, 'value')),
  shaped('@', named(names.bladeEnds, /(?![\w-])(?!\.\w)/), 'logic'),
  hiddenTo(/@endphp\b/g, /^/, aloneOnLine(shaped('@', /php\b/y, 'logic'))),
  between('@php', '@endphp', (inside) => (/^\s/.test(inside) ? 'logic' : undefined), { unless: '@php' }),
  literalTo(/@endverbatim\b/g, /^/, aloneOnLine(shaped('@', /verbatim\b/y, 'logic'))),
  aloneOnLine(shaped('@', named(names.bladeAlone, /\b/), 'logic')),
].map((syntax) => notAfter(/[\w@.+-]/, syntax));

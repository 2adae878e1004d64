import * as kind from '../kinds.ts';
import * as names from '../names.ts';
import { between, directive, given, named, shaped } from '../rows.ts';
import type { Syntax } from '../scan.ts';
import { isPhoenixElsewhere } from './languages.ts';

const freemarker = named(names.freemarker, /(?![\w-])/);

/** ERB, EJS, ASP, JSP, Adobe Campaign, PHP, FreeMarker. */
export const angles: readonly Syntax[] = [
  between('<%--', '--%>', 'logic', { unless: '<%--' }),
  between('<%doc>', '</%doc>', 'logic', { unless: '<%doc>' }),
  shaped(
    '<%',
    /(?:def|block|inherit|namespace|page|call|include|text|[a-z]\w{0,30}:[a-z]\w{0,30})(?:\s{1,20}[a-z]{1,20}\s?=\s?"[^"\n]{0,200}"){0,8}\s?\/?>/y,
    'logic',
  ),
  shaped('</%', /[a-z]\w{0,30}(?::[a-z]\w{0,30})?>/y, 'logic'),
  given(isPhoenixElsewhere, shaped('<.', /[a-z_][\w.]{0,60}(?:\s[^<>]{0,400})?>/y, 'logic')),
  given(isPhoenixElsewhere, shaped('</.', /[a-z_][\w.]{0,60}>/y, 'logic')),
  given(isPhoenixElsewhere, shaped('<:', /[a-z_]\w{0,60}(?:\s[^<>]{0,400})?>/y, 'logic')),
  given(isPhoenixElsewhere, shaped('</:', /[a-z_]\w{0,60}>/y, 'logic')),
  between('<%#', '%>', 'logic', { unless: '<%' }),
  between('<%!', '%>', 'logic', { unless: '<%' }),
  between('<%@', '%>', kind.scriptlet, { unless: '<%' }),
  between('<%=', '%>', kind.output, { unless: '<%' }),
  between('<%:', '%>', 'value', { unless: '<%' }),
  between('<%~', '%>', 'value', { unless: '<%' }),
  between('<%-', '%>', kind.dashed, { unless: '<%' }),
  between('<%', '%>', kind.scriptlet, { unless: '<%' }),
  between('<?=', '?>', 'value', { unless: '<?' }),
  between('<?php', '?>', kind.php, { toEnd: true }),
  between('<?', '?>', kind.shortPhp, { unless: '<?' }),
  between('<#--', '-->', 'logic'),
  directive('<#', freemarker, '>', kind.freemarker),
  directive('</#', /[a-z]{1,20}/y, '>', 'logic'),
  directive('<@', /[A-Za-z_][\w.]{0,60}/y, '>', kind.macro),
  directive('</@', /[\w.]{0,60}/y, '>', 'logic'),
];

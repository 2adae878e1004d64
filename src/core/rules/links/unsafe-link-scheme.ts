import { destinations, pictures } from '../../facts/hosts/hosts.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { type Message, text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

const UNSAFE: ReadonlyMap<string, Message> = new Map([
  ...(['javascript:', 'vbscript:', 'livescript:'] as const).map(
    (scheme) =>
      [
        scheme,
        text`Email programs remove “${scheme}” links because they run scripts. Link to a web page.`,
      ] as const,
  ),
  ...(['data:', 'blob:', 'view-source:'] as const).map(
    (scheme) =>
      [
        scheme,
        text`Email programs block “${scheme}” links because they can hide a page from filters. Link to a web page.`,
      ] as const,
  ),
  ['file:', text`This is a file on your own computer, so recipients can’t open it. Use a web address.`],
]);
/** Drives of Windows. */
const DRIVE = /^[a-z]:$/;
/** Longer than any scheme above, with the white space that browsers pass over. */
const MAX_SCHEME_UNITS = 60;

export const unsafeLinkScheme = rule({
  id: 'unsafe-link-scheme',
  group: 'links',
  severity: 'warning',
  title: 'Link to a script or local file',
  why: 'Email programs don’t run scripts or open local files, so these links do nothing for recipients. Attackers use them, too, so filters flag them and some services reject the email. Link to a page on the web.',
  filters: ['HAS_DATA_URI'],
  examples: [
    { format: 'html', draft: '<a href="⟦javascript:⟧void(0)">Print</a>' },
    { format: 'html', draft: '<a href=" ⟦java&#10;script:⟧alert(1)">Print</a>' },
    {
      format: 'html',
      draft: '<form action="⟦javascript:⟧send()"><button formaction="⟦javascript:⟧x()">Go</button></form>',
    },
    { format: 'markdown', draft: '[Price list](⟦file:⟧///C:/prices.pdf)' },
    {
      format: 'html',
      draft: '<img alt="Logo" src="⟦C:⟧\\pictures\\logo.png"><a href="⟦data:⟧text/html,Hi">Hi</a>',
    },
    {
      format: 'html',
      draft:
        '<a href="mailto:anna@example.com">A</a><a href="tel:+15550100">B</a><a href="{{ scheme }}:x">C</a><a href="javascript.html">D</a><a href="sms:+15550100">E</a><img alt="Dot" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img alt="F" src="cid:f">',
    },
  ],
  *check({ draft }) {
    for (const target of destinations(draft)) yield* schemeIn(target, false);
    for (const source of pictures(draft)) yield* schemeIn(source, true);
  },
});

/** Data in an image is another rule’s. */
function* schemeIn(target: MappedText, isImage: boolean): Generator<Hit> {
  const colon = target.text.slice(0, MAX_SCHEME_UNITS).indexOf(':');
  if (colon < 1) return;
  const start = target.text.length - target.text.trimStart().length;
  const evidence = target.text.slice(start, colon + 1);
  const scheme = evidence.replace(/[\t\r\n]/g, '').toLowerCase();
  const message = DRIVE.test(scheme) ? UNSAFE.get('file:') : UNSAFE.get(scheme);
  if (!message || (isImage && message !== UNSAFE.get('file:'))) return;
  yield { span: target.span(start, colon + 1), evidence: scheme, message };
}

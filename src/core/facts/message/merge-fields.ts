import type { Draft } from '../../draft/draft.ts';
import { elementNames } from '../../draft/elements.ts';
import type { Dialect } from '../../placeholder/dialect.ts';

/** The merge fields by which a draft's own system fills in what a mail has at its foot. */
export interface MergeFields {
  /** The address of the page to unsubscribe at. */
  readonly unsubscribe: string;
  /** An element that a mailing service makes the link of, where it has no field for the address. */
  readonly unsubscribeElement?: string;
  /** What stands around the address of the page in a start tag, where that is no ordinary attribute. */
  readonly link?: readonly [before: string, after: string];
  /** The postal address of the sender. */
  readonly address: string;
}

/** Names that mean nothing to any service: whoever sends the draft has to know them. */
const UNSUBSCRIBE = 'unsubscribe_url';
const ADDRESS = 'postal_address';

/** Fields that are no service’s own, in braces: they have to be replaced, unless the draft’s own templates know them. */
export const STAND_INS: ReadonlySet<string> = new Set([`{{${UNSUBSCRIBE}}}`, `{{${ADDRESS}}}`]);

interface Service {
  /** In the placeholders of a draft, one a line. */
  readonly sign: RegExp;
  readonly fields: MergeFields;
}

/** A service, with a field of its own for the address or that of any template language. */
function service(sign: RegExp, unsubscribe: string, address = `{{${ADDRESS}}}`): Service {
  return { sign, fields: { unsubscribe, address } };
}

/** Mailing services by what they alone fill in; the names are from their documentation. Those that are surest come first. */
const SERVICES: readonly Service[] = [
  // Mailchimp, Mandrill
  service(/^\*\|/m, '*|UNSUB|*', '*|LIST:ADDRESSLINE|*'),
  // SendGrid
  service(
    /<%asm_|\{\{\{?\s*(?:unsubscribe_preferences|Sender_(?:Name|Address|City))\s*\}|\{\{\{\s*unsubscribe\s*\}\}\}/,
    '<%asm_group_unsubscribe_raw_url%>',
    '{{Sender_Name}}, {{Sender_Address}}, {{Sender_City}}, {{Sender_State}} {{Sender_Zip}}',
  ),
  // Postmark
  service(/\{\{\{\s*(?:pm:|@content)/, '{{{ pm:unsubscribe }}}'),
  // Braze
  service(
    /\$\{[a-z_]+\}\s*(?:\|[^}]*)?\}\}|\{%-?\s*connected_content\b/,
    `{{\${set_user_to_unsubscribed_url}}}`,
  ),
  // HubSpot
  service(
    /\{\{\s*(?:site_settings\.|unsubscribe_link(?:_all)?\s*\}|contact\.(?:firstname|lastname|email|company)\b|personalization_token\(|view_as_page_url)|\{%-?\s*(?:module|dnd_area|email_flex_area)\b/,
    '{{ unsubscribe_link }}',
    '{{ site_settings.company_name }}, {{ site_settings.company_street_address_1 }}, {{ site_settings.company_city }}, {{ site_settings.company_state }}',
  ),
  // Marketo
  service(/\{\{(?:lead\.[A-Z]|my\.|system\.)/, '{{system.unsubscribeLink}}', '{{my.Postal Address}}'),
  // customer.io, not by its customers: shops have them, too.
  service(
    /\{\{-?\s*(?:trigger|snippets)\.|\{%-?\s*(?:unsubscribe_url|view_in_browser_url|manage_subscription_preferences_url)\b/,
    '{% unsubscribe_url %}',
  ),
  // Klaviyo
  service(
    /\{\{\s*(?:organization\.|person(?:\.|\s*\|\s*lookup))|\{%\s*(?:unsubscribe|unsubscribe_link|manage_preferences|manage_preferences_link|web_view|web_view_link|catalog)\b|\{\{\s*\w+\s*\|\s*default:\s*'/,
    '{% unsubscribe_link %}',
    '{{ organization.name }}, {{ organization.full_address }}',
  ),
  // Brevo
  service(
    /\{\{\s*(?:contact\.[A-Z_]{2,}|(?:mirror|unsubscribe|update_profile|doubleoptin)\s*\}|params\.)/,
    '{{ unsubscribe }}',
  ),
  // Kit
  service(
    /\{\{\s*(?:message_content|subscriber\.[a-z_]+|subscriber_preferences_url)\b/,
    '{{ unsubscribe_url }}',
    '{{ address }}',
  ),
  // Listmonk
  service(/\{\{-?\s*(?:\.Subscriber\.|UnsubscribeURL|TrackLink\b|MessageURL\b)/, '{{ UnsubscribeURL }}'),
  // ActiveCampaign
  service(
    /%(?:UNSUBSCRIBELINK|SENDER-INFO|SOCIALSHARE|WEBCOPY|FORWARD2FRIEND|(?:FIRST|LAST|FULL)NAME|PERS_[A-Z_]+)/,
    '%UNSUBSCRIBELINK%',
    '%SENDER-INFO-SINGLELINE%',
  ),
  // Mailgun
  service(
    /^%(?:recipient[._]|recipient%|(?:tag_|mailing_list_)?unsubscribe_url%|unsubscribe_email%)/m,
    '%unsubscribe_url%',
  ),
  // Salesforce Marketing Cloud
  service(
    /^%%/m,
    '%%unsub_center_url%%',
    '%%Member_Busname%%, %%Member_Addr%%, %%Member_City%%, %%Member_State%% %%Member_PostalCode%%, %%Member_Country%%',
  ),
];

/** Campaign Monitor works with elements of its own, and knows no address of the sender. */
const CAMPAIGN_MONITOR = new Set(
  'unsubscribe webversion forwardtoafriend singleline multiline repeater currentday currentyear'.split(' '),
);
const CAMPAIGN_MONITOR_FIELD = /^\[(?:firstname|lastname|fullname|email),?\s*(?:fallback=[^\]]*)?\]$/im;

/** How a template language writes a field, and a link to an address in one. */
interface Writing {
  readonly field: (name: string) => string;
  /** Where it has attributes of its own: what is around an address, and the address. */
  readonly link?: { readonly around: readonly [before: string, after: string]; readonly url: string };
}

const VELOCITY: Writing = { field: (name) => `$${name}` };
const BLADE: Writing = { field: (name) => `{{ $${name} }}` };
const DOLLARS: Writing = { field: (name) => `\${${name}}` };
const SMARTY: Writing = { field: (name) => `{$${name}}` };
const BRACES: Writing = { field: (name) => `{{${name}}}` };
const MODEL: Writing = { field: (name) => `@Model.${inCamelCase(name)}` };
const SVELTE: Writing = {
  field: (name) => `{${name}}`,
  link: { around: [' href={', '}'], url: UNSUBSCRIBE },
};
const HEEX: Writing = {
  field: (name) => `{@${name}}`,
  link: { around: [' href={', '}'], url: `@${UNSUBSCRIBE}` },
};
const VUE: Writing = {
  field: (name) => `{{ ${name} }}`,
  link: { around: [' :href="', '"'], url: UNSUBSCRIBE },
};
const THYMELEAF: Writing = {
  field: (name) => `[[\${${name}}]]`,
  link: { around: [' th:href="', '"'], url: `\${${UNSUBSCRIBE}}` },
};

/** The languages that the name of a file says. */
const DIALECTS: Readonly<Record<Exclude<Dialect, 'catalog'>, Writing>> = {
  blade: BLADE,
  edge: BRACES,
  heex: HEEX,
  latte: SMARTY,
  mako: DOLLARS,
  razor: MODEL,
  smarty: SMARTY,
  svelte: SVELTE,
  velocity: VELOCITY,
  vue: VUE,
};
/** Files in which no mailing service fills anything in. */
const COMPONENTS: ReadonlySet<Dialect | undefined> = new Set(['vue', 'svelte', 'heex', 'razor', 'blade']);

/** Template languages by how their placeholders begin. */
const LANGUAGES: readonly (readonly [sign: RegExp, writing: Writing])[] = [
  [/^\[\[\$\{/m, THYMELEAF],
  [/^\{\{-?\s*\.[A-Z]/m, { field: (name) => `{{.${inCamelCase(name)}}}` }],
  [/^\{(?:\{|!!) ?\$/m, BLADE],
  [/^(?:\{\{|\{%)/m, BRACES],
  [/^\{@[a-z]/m, HEEX],
  [/^<%=/m, { field: (name) => `<%= ${name} %>` }],
  [/^<\?(?:=|php)/m, { field: (name) => `<?= $${name} ?>` }],
  [/^\{[#/](?:if|each|await|key)\b/m, SVELTE],
  [/^\$\{/m, DOLLARS],
  [/^\$!?\w|^#(?:if|set|foreach)\s?\(/m, VELOCITY],
  [/^#\{/m, { field: (name) => `#{${name}}` }],
  [/^\{!/m, { field: (name) => `{!${name}}` }],
  [/^\{\$/m, SMARTY],
  [/^\[%/m, { field: (name) => `[% ${name} %]` }],
  [/^##/m, { field: (name) => `##${name}##` }],
  [/^@(?:Model|ViewBag)\b/m, MODEL],
  [/^%[a-z]/im, { field: (name) => `%${name}%` }],
];

/** UTF-16 units of a placeholder that are looked at. */
const MAX_UNITS = 120;
/** Placeholders that are looked at: the first say enough. */
const MAX_LOOKED_AT = 500;

/** The merge fields of the mailing service that a draft shows signs of, or stand-ins in its template language. */
export function mergeFields(draft: Draft): MergeFields {
  const written = draft.placeholders
    .slice(0, MAX_LOOKED_AT)
    .map(({ text }) => text.slice(0, MAX_UNITS))
    .join('\n');
  const found = COMPONENTS.has(draft.dialect) ? undefined : SERVICES.find(({ sign }) => sign.test(written));
  if (found) return found.fields;
  const { field, link } = writingOf(draft, written);
  const generic = {
    unsubscribe: link?.url ?? field(UNSUBSCRIBE),
    address: field(ADDRESS),
    ...(link && { link: link.around }),
  };
  if (elementNames(draft).some((one) => CAMPAIGN_MONITOR.has(one)) || CAMPAIGN_MONITOR_FIELD.test(written))
    return { ...generic, unsubscribeElement: 'unsubscribe' };
  return generic;
}

/** How the draft's template language writes fields; like most of them where it shows none. */
function writingOf({ dialect, elements }: Draft, written: string): Writing {
  if (dialect && dialect !== 'catalog') return DIALECTS[dialect];
  const isThymeleaf = elements.some(({ attributes }) =>
    attributes.some(({ name }) => /^(?:data-)?th[:-]/.test(name)),
  );
  if (isThymeleaf) return THYMELEAF;
  return LANGUAGES.find(([sign]) => sign.test(written))?.[1] ?? BRACES;
}

function inCamelCase(name: string): string {
  return name
    .split('_')
    .map((word) => (word === 'url' ? 'URL' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

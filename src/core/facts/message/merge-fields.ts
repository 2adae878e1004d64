import type { Draft } from '../../draft/draft.ts';
import { elementNames } from '../../draft/elements.ts';

/** The merge fields by which a draft's own system fills in what a mail has at its foot. */
export interface MergeFields {
  /** The address of the page to unsubscribe at. */
  readonly unsubscribe: string;
  /** An element that a mailing service makes the link of, where it has no field for the address. */
  readonly unsubscribeElement?: string;
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
  // customer.io
  service(
    /\{\{-?\s*(?:customer|trigger)\.|\{%-?\s*(?:unsubscribe_url|view_in_browser_url|manage_subscription_preferences_url)\b/,
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

/** Template languages by how they begin, and a field in each. */
const LANGUAGES: readonly (readonly [sign: RegExp, field: (name: string) => string])[] = [
  [/^\{\{-?\s*\.[A-Z]/m, (name) => `{{.${inCamelCase(name)}}}`],
  [/^(?:\{\{|\{%)/m, (name) => `{{${name}}}`],
  [/^<%=/m, (name) => `<%= ${name} %>`],
  [/^<\?(?:=|php)/m, (name) => `<?= $${name} ?>`],
  [/^\$\{/m, (name) => `\${${name}}`],
  [/^#\{/m, (name) => `#{${name}}`],
  [/^\{\$/m, (name) => `{$${name}}`],
  [/^\[%/m, (name) => `[% ${name} %]`],
  [/^##/m, (name) => `##${name}##`],
  [/^@(?:Model|ViewBag)\b/m, (name) => `@Model.${inCamelCase(name)}`],
  [/^%[a-z]/im, (name) => `%${name}%`],
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
  const found = SERVICES.find(({ sign }) => sign.test(written));
  if (found) return found.fields;
  const [, field] = LANGUAGES.find(([sign]) => sign.test(written)) ?? [];
  const name = field ?? ((plain: string) => `{{${plain}}}`);
  const generic = { unsubscribe: name(UNSUBSCRIBE), address: name(ADDRESS) };
  if (elementNames(draft).some((one) => CAMPAIGN_MONITOR.has(one)) || CAMPAIGN_MONITOR_FIELD.test(written))
    return { ...generic, unsubscribeElement: 'unsubscribe' };
  return generic;
}

function inCamelCase(name: string): string {
  return name
    .split('_')
    .map((word) => (word === 'url' ? 'URL' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

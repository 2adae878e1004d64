/** By which line or field a program that writes reports is known. */
const HANDS: readonly (readonly [
  id: string,
  inText: RegExp | undefined,
  header?: readonly [name: string, value: RegExp],
])[] = [
  [
    'google',
    /Google tried to deliver|^\s*\*\* (?:Address not found|Message not delivered|Delivery incomplete|Message blocked) \*\*/im,
    ['x-mailer', /gmail/i],
  ],
  ['google-groups', /groups\.google\.com\/support/i],
  ['exchange-online', /prod\.outlook\.com|Exchange Online/i],
  ['exchange', /Microsoft Exchange|Generating server:|MSEXCH:/i],
  ['postfix', /This is the (?:Postfix program|mail system) at host/i],
  ['qmail', /This is the qmail-send program/i],
  ['courier', /running the Courier mail server/i],
  ['dma', /This is the DragonFly Mail Agent/i],
  ['opensmtpd', /This is the MAILER-DAEMON, please DO NOT REPLY/i],
  ['exim', /This message was created automatically by mail delivery software/i, ['x-failed-recipients', /./]],
  ['sendmail', /Transcript of session follows/i],
  ['domino', /not listed in (?:Domino|public Name)|Domino Directory|Failure Reasons/i],
  ['amazon-ses', /amazonses\.com/i],
];

/** The program that wrote a report, where its hand is known. */
export function reporterOf(header: (name: string) => string | undefined, text: string): string | undefined {
  const head = text.slice(0, 4000);
  for (const [id, inText, inHeader] of HANDS) {
    if (inText?.test(head)) return id;
    if (inHeader?.[1].test(header(inHeader[0]) ?? '')) return id;
  }
  return undefined;
}

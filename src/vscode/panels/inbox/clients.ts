export type ClientId = 'gmail-web' | 'gmail-phone' | 'outlook' | 'apple-phone';

/** How much of sender, subject and preheader an inbox shows, in characters of average width. */
export interface Client {
  readonly id: ClientId;
  readonly sender: number;
  readonly subject: number;
  readonly preheader: number;
  /** Characters of subject and preheader together, where they share a line. */
  readonly line?: number;
}

/**
 * The inboxes that are previewed. They cut by pixels, so the figures are those of ordinary text at the usual size.
 *
 * iPhone Mail: subject 48, preheader 99, measured on an iPhone 14 by emailtooltester.com (“Email subject lines
 * character limit”), which measured other phones down to 33 and advises the message within those.
 * Gmail on the web: subject 70 (65 to 75), Gmail's phone app: subject 40 (35 to 45): typecount.com, “Email subject line
 * length”, and the same in nubestphotoeditors.online, “Gmail subject line character limit”; preheader 90:
 * newsletrix, “Newsletter preheader optimizer”, and 40, the low end of the 40 to 90 that emailtooltester.com found.
 * Outlook on the desktop: subject 60 (50 to 60): wordcounternow.com, “Email marketing character limits”;
 * preheader 55: newsletrix, as above.
 * Sender: 20 to 25 on phones: campaign.name, “Email subject line tester”; the narrow columns of desktop inboxes alike.
 */
export const CLIENTS: readonly Client[] = [
  { id: 'gmail-web', sender: 20, subject: 70, preheader: 90, line: 110 },
  { id: 'gmail-phone', sender: 25, subject: 40, preheader: 40 },
  { id: 'outlook', sender: 25, subject: 60, preheader: 55 },
  { id: 'apple-phone', sender: 25, subject: 48, preheader: 99 },
];

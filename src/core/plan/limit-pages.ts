import type { FactSource } from './source.ts';

/** The pages that limits are from; what only others report is so marked, and the page is theirs. */
export const LIMIT_PAGES = {
  gmail: {
    title: 'Gmail email send limit: daily caps',
    link: 'https://www.newmail.ai/fr/blog/gmail-email-send-limit',
    checked: '2026-11-28',
    standing: 'reported',
  },
  workspace: {
    title: 'Gmail sending limits in Google Workspace',
    link: 'https://support.google.com/a/answer/166852',
    checked: '2026-11-28',
    standing: 'published',
  },
  workspaceUnique: {
    title: 'Gmail send limits (a copy of support.google.com/a/answer/166852)',
    link: 'https://support.dmit.co.th/hc/en-us/articles/115002170747-Gmail-send-limits',
    checked: '2026-11-28',
    standing: 'reported',
  },
  exchange: {
    title: 'Troubleshoot outbound sending limits in Exchange Online',
    link: 'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-sending-limits-troubleshoot',
    checked: '2026-11-28',
    standing: 'published',
  },
  exchangeTenant: {
    title: 'Introducing Exchange Online Tenant Outbound Email Limits',
    link: 'https://techcommunity.microsoft.com/blog/exchange/introducing-exchange-online-tenant-outbound-email-limits/4372797',
    checked: '2026-11-28',
    standing: 'published',
  },
  exchangeTrial: {
    title: 'Exchange Online tenant outbound email limits (after the same post)',
    link: 'https://support.knowbe4.com/hc/en-us/articles/40027061481363-Microsoft-Exchange-Online-Tenant-Outbound-Email-Limits',
    checked: '2026-11-28',
    standing: 'reported',
  },
  outlook: {
    title: 'Sending limits in Outlook.com',
    link: 'https://support.microsoft.com/en-us/office/sending-limits-in-outlook-com-279ee200-594c-40f0-9ec8-bb6af7735c2e',
    checked: '2026-11-28',
    standing: 'published',
  },
  yahoo: {
    title: 'SMTP sending limits (SLN17518)',
    link: 'https://help.yahoo.com/mkb/article.php?page=content&y=PROD_YSB_BZMAIL&locale=en_US&id=SLN17518',
    checked: '2026-11-28',
    standing: 'published',
  },
  icloud: {
    title: 'Mailbox size and message sending limits in iCloud',
    link: 'https://support.apple.com/en-ca/102198',
    checked: '2026-11-28',
    standing: 'published',
  },
  zoho: {
    title: 'Zoho Mail limits and policies',
    link: 'https://www.zoho.com/mail/help/adminconsole/rates-and-limits.html',
    checked: '2026-11-28',
    standing: 'published',
  },
  proton: {
    title: 'Proton Mail sending limits',
    link: 'https://proton.me/support/email-sending-limits',
    checked: '2026-11-28',
    standing: 'published',
  },
  ses: {
    title: 'Service quotas in Amazon SES',
    link: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
    checked: '2026-11-28',
    standing: 'published',
  },
  sendgrid: {
    title: 'Twilio SendGrid Trial Account Plan',
    link: 'https://support.sendgrid.com/hc/en-us/articles/35270136965403-Twilio-SendGrid-Trial-Account-Plan',
    checked: '2026-11-28',
    standing: 'published',
  },
  brevo: {
    title: 'Add or remove emails from your plan',
    link: 'https://help.brevo.com/hc/en-us/articles/8292912279954-Add-or-remove-emails-from-your-plan',
    checked: '2026-11-28',
    standing: 'published',
  },
  mailgun: {
    title: 'Mailgun: pricing and tier selection',
    link: 'https://camoa.github.io/dev-guides/drupal/mailgun/pricing-tier-selection/',
    checked: '2026-11-28',
    standing: 'reported',
  },
  postmark: {
    title: 'How does Monthly Pricing work?',
    link: 'https://postmarkapp.com/support/article/1107-how-does-monthly-pricing-work',
    checked: '2026-11-28',
    standing: 'published',
  },
  resend: {
    title: 'What are Resend account quotas and limits?',
    link: 'https://resend.com/docs/knowledge-base/account-quotas-and-limits',
    checked: '2026-11-28',
    standing: 'published',
  },
} as const satisfies Readonly<Record<string, FactSource>>;

import type { Provider } from './provider.ts';

/** Mail.ru, and the domains that it hosts. */
export const mailRu: Provider = {
  name: 'Mail.ru',
  hosts: ['mail.ru'],
  domains: ['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'internet.ru'],
  signs: ['help.mail.ru', 'corp.mail.ru'],
  pages: [
    {
      source: { page: 'smtp-codes-mailru', link: 'https://smtp.codes/mailru', checked: '2026-11-27' },
      rows: [
        ['sender-blocked', 'message sending for this account is disabled'],
        ['disabled', 'account is disabled'],
        ['dmarc-failed', 'dmarc policy'],
        ['spam-content', 'spam message'],
        ['full', 'mailbox full | quota exceeded'],
        ['unknown-address', 'invalid mailbox | user not found | no such user'],
      ],
    },
  ],
};

import type { Provider } from './provider.ts';

/** Yandex Mail. */
export const yandex: Provider = {
  name: 'Yandex Mail',
  hosts: ['yandex.ru', 'yandex.net', 'yandex.com'],
  domains: ['yandex.ru', 'yandex.com', 'ya.ru', 'yandex.by', 'yandex.kz', 'yandex.ua'],
  signs: ['yandex.net', 'ya.cc', 'yandex.ru', 'yandex.com'],
  pages: [
    {
      source: {
        page: 'yandex-bounces',
        link: 'https://yandex.com/support/mail/bounces/yandex.html',
        checked: '2026-11-27',
      },
      rows: [
        ['disabled', 'policy rejection on the target address'],
        ['listed-address', 'blocked using | blocked by spam statistics'],
        ['spam-content', 'suspicion of spam'],
        ['unsafe-content', 'infected by virus'],
        ['full', 'mailbox size exceeded | mailbox size limit'],
        ['receiver-limit', 'exceeded message rate limit'],
        [
          'unknown-address',
          'no such user | no correct recipients | bad recipient address syntax | mailbox syntax',
        ],
        ['receiver-broken', 'timeout exceeded | currently unavailable'],
      ],
    },
  ],
};

import type { Provider } from './provider.ts';

/** QQ and the company mailboxes of Tencent. */
export const tencent: Provider = {
  name: 'QQ',
  hosts: ['qq.com'],
  domains: ['qq.com', 'foxmail.com', 'vip.qq.com'],
  signs: ['service.mail.qq.com', 'service.exmail.qq.com', 'mail.qq.com'],
  pages: [
    {
      source: { page: 'smtp-codes-qq', link: 'https://smtp.codes/qq', checked: '2026-11-27' },
      rows: [
        ['too-fast', 'frequency limited'],
        ['receiver-limit', 'mailbox unavailable or access denied'],
        ['unknown-address', 'mailbox not found | bad address syntax'],
        ['recipient-restricted', 'rejected by recipients'],
        ['spam-content', 'content denied | content rejected'],
        ['dmarc-failed', 'dmarc check failed'],
        ['spf-failed', 'spf check failed'],
        ['poor-ip', 'suspected spam ip'],
        ['poor-domain', 'suspected spam sender | suspected spam domain'],
        ['blocked-server', 'connection denied'],
      ],
    },
  ],
};

import type { Provider } from './provider.ts';

/** NetEase: 163, 126 and yeah.net. Its codes are two letters, a colon and three more. */
export const netease: Provider = {
  name: 'NetEase Mail',
  hosts: ['163.com', '126.com', 'netease.com', 'yeah.net'],
  domains: ['163.com', '126.com', 'yeah.net', 'vip.163.com', '188.com'],
  signs: ['mail.163.com', 'help.163.com'],
  pages: [
    {
      source: {
        page: 'netease-bounces',
        link: 'https://mail.163.com/help/help_spam_16.htm',
        checked: '2026-11-27',
      },
      rows: [
        ['listed-address', 'dt rbl'],
        ['spam-content', 'dt spm | dt sum'],
        ['spf-failed', 'mi spf'],
        ['poor-ip', 'hl rep | hl mep'],
        ['blocked-server', 'wm bli | wm blu'],
        ['protocol', 'mi cel | rp cel | mi ccl | rp ccl'],
        ['login-required', 'too much fail authentication'],
        ['too-fast', 'hl icc | hl ifc | mi dmc | mi sfq | mi stc | rp drc | rp qrc | rp trc'],
      ],
    },
  ],
};

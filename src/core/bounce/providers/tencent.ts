import type { Provider } from './provider.ts';

export const tencent: Provider = {
  name: 'QQ',
  hosts: [],
  domains: [],
  signs: [],
  pages: [],
};

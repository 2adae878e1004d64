import type { Provider } from './provider.ts';

export const apple: Provider = {
  name: 'iCloud Mail',
  hosts: [],
  domains: [],
  signs: [],
  pages: [],
};

import type { Provider } from './provider.ts';

export const exchangeOnline: Provider = {
  name: 'Microsoft 365',
  hosts: [],
  domains: [],
  signs: [],
  pages: [],
};

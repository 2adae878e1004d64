import type { Provider } from './provider.ts';

export const barracuda: Provider = {
  name: 'Barracuda',
  hosts: [],
  domains: [],
  signs: [],
  pages: [],
};

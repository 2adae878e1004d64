import type { Provider } from './provider.ts';

export const orange: Provider = {
  name: 'Orange',
  hosts: [],
  domains: [],
  signs: [],
  pages: [],
};

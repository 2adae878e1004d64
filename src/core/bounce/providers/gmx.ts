import type { Provider } from './provider.ts';

export const gmx: Provider = {
  name: 'GMX and WEB.DE',
  hosts: [],
  domains: [],
  signs: [],
  pages: [],
};

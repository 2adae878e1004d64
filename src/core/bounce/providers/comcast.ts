import type { Provider } from './provider.ts';

export const comcast: Provider = {
  name: 'Comcast',
  hosts: [],
  domains: [],
  signs: [],
  pages: [],
};

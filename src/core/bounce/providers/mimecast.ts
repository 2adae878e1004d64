import type { Provider } from './provider.ts';

export const mimecast: Provider = {
  name: 'Mimecast',
  hosts: [],
  domains: [],
  signs: [],
  pages: [],
};

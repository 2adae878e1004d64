import type { Provider } from './provider.ts';

export const proofpoint: Provider = {
  name: 'Proofpoint',
  hosts: [],
  domains: [],
  signs: [],
  pages: [],
};

/**
 * Which files of test/host/suite are run where: all of them once, in the newest VS Code and its Node extension host, and
 * elsewhere those whose outcome may be another there.
 */
export const SUITE_PARTS = {
  // Without Node, and with VS Code's own extensions in another host.
  web: [
    'activation',
    'assistant',
    'bounces',
    'catalogs',
    'components',
    'config-file',
    'diagnostics',
    'documents',
    'filters',
    'fixes',
    'plan',
    'recipients',
    'records',
    'status',
    'surfaces',
    'workspace',
    'writing',
  ],
  // On no disk.
  virtual: ['assistant', 'config-file', 'documents', 'silence', 'which-drafts', 'workspace', 'writing'],
  // With the oldest API.
  floor: [
    'activation',
    'assistant',
    'bounces',
    'config-file',
    'diagnostics',
    'documents',
    'filters',
    'fixes',
    'hovers',
    'records',
    'status',
    'surfaces',
    'workspace',
    'workspace-tree',
    'writing',
  ],
  'floor-web': ['activation', 'config-file', 'diagnostics', 'filters', 'fixes', 'surfaces', 'workspace'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

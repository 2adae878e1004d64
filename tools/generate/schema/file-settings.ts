/** The JSON schema of the `catalogs` setting: files of texts of which some are emails. */
export function catalogsSchema(): object {
  const globs = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  const keys = (what: string, example: string) => ({
    ...globs,
    markdownDescription: `Globs of the keys of ${what}, with dots between keys, such as \`${example}\`.`,
  });
  return {
    type: 'array',
    markdownDescription:
      'JSON, YAML and gettext (PO) files in which some texts are emails. Each is checked as a draft of its own. If two catalogs match a file, the later one wins.',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['files'],
      anyOf: [{ required: ['subject'] }, { required: ['body'] }],
      properties: {
        files: { ...globs, markdownDescription: 'Globs relative to this file.' },
        subject: keys('subject lines', '**.subject'),
        body: keys('bodies', '**.{body,body_html}'),
      },
    },
  };
}

/** The JSON schema of the `overrides` setting: what is set for some files; `shared` are the settings that may stand there, too. */
export function overridesSchema(shared: object): object {
  return {
    type: 'array',
    markdownDescription:
      'Different settings for some files. If two overrides match a file, the later one wins.',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['files'],
      properties: {
        files: {
          type: 'array',
          items: { type: 'string' },
          markdownDescription: 'Globs relative to this file. Start one with `!` to make an exception.',
        },
        ...shared,
      },
    },
  };
}

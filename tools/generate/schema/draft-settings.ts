import { PRESETS } from '../../../src/core/index.ts';

const PRESET_DESCRIPTIONS = [
  'Newsletters and advertising: everything is checked.',
  'Receipts, notifications and password emails: what only bulk email needs isn’t checked.',
  'First emails to people who didn’t ask for them.',
] as const;

/** The JSON schema of the `preset` setting, one description a preset. */
export function presetSchema(): object {
  return {
    enum: PRESETS,
    enumDescriptions: PRESET_DESCRIPTIONS,
    default: PRESETS[0],
    markdownDescription: 'The kind of email. A draft can name another one in its front matter (`preset:`).',
  };
}

/** The JSON schema of the `allow` setting: any phrases, which are not checked. */
export function allowSchema(): object {
  return {
    type: 'array',
    items: { type: 'string' },
    default: [],
    markdownDescription:
      'Phrases that no wording or typography rule reports, in all their forms: `["act now"]`.',
  };
}

import { WORDING_PLACES } from '../../../src/core/lexicon/team-words.ts';

/** The JSON schemas of a team’s own words: what it does not say, and what every email must have. */
export function teamSchemas(): { readonly phrases: object; readonly require: object } {
  const words = (description: string) => ({
    markdownDescription: description,
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  });
  const places = { enum: WORDING_PLACES };
  const shared = {
    severity: {
      enum: ['info', 'warning', 'error'],
      default: 'warning',
      markdownDescription: 'How it is shown. An `error` makes the command line exit with 1.',
    },
    why: { type: 'string', description: 'The reason, shown with the problem.' },
    in: {
      markdownDescription:
        'Where to look: `subject`, `preheader`, `body`, or a list of them. Everywhere by default.',
      anyOf: [places, { type: 'array', items: places }],
    },
    language: {
      type: 'string',
      markdownDescription:
        'The language of the emails it is for, such as `en` or `de`. All languages by default.',
    },
    case: { type: 'boolean', default: false, description: 'Match only this spelling, including capitals.' },
  };
  const phrase = {
    type: 'object',
    additionalProperties: false,
    oneOf: [{ required: ['find'] }, { required: ['file'] }],
    defaultSnippets: [{ label: 'Phrase', body: { find: '$1', use: '$2' } }],
    properties: {
      find: words(
        'The phrase to avoid, or a list of them. Found in all their forms, even across tags and entities.',
      ),
      use: words('What to use instead, the best first. Quick fixes offer it.'),
      file: {
        type: 'string',
        markdownDescription: 'A text file with one `phrase -> replacement` per line, relative to this file.',
      },
      ...shared,
    },
  };
  const file = { type: 'string', description: 'A text file with one “phrase -> replacement” per line.' };
  return {
    phrases: {
      markdownDescription:
        'Phrases your team avoids, and what to use instead: a list, or a text file with one `phrase -> replacement` per line.',
      anyOf: [file, { type: 'array', items: phrase }],
    },
    require: {
      type: 'array',
      markdownDescription: 'Texts that every complete email must have.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['find'],
        properties: { find: { type: 'string', description: 'The text.' }, ...shared },
      },
    },
  };
}

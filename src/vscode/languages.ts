import type * as vscode from 'vscode';

/** Ids of the languages that email drafts are written in; the manifest's `onLanguage` events are the same. */
export const LANGUAGES: readonly string[] = [
  'html',
  'markdown',
  'plaintext',
  'eml',
  'mjml',
  'handlebars',
  'mustache',
  'liquid',
  'jinja',
  'jinja2',
  'jinja-html',
  'jinja-md',
  'django-html',
  'django-txt',
  'twig',
  'nunjucks',
  'njk',
  'ejs',
  'erb',
];

/** Every document that may be a draft, and many that are none. */
export const SELECTOR: vscode.DocumentSelector = [
  ...LANGUAGES.map((language) => ({ language })),
  { pattern: '**/*.{eml,mjml}' },
];

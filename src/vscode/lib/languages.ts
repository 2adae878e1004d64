import type * as vscode from 'vscode';
import { TEXTUAL } from '../../core/draft/detect.ts';

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

/** Files that always are drafts. */
export const ALWAYS = /\.(?:eml|mjml)$/i;

/** Extensions of files that drafts are written in, for those that no editor has given a language yet. */
export const EXTENSIONS: readonly string[] = [...TEXTUAL, 'eml', 'mjml'];

/** Every document that may be a draft, and many that are none. */
export const SELECTOR: vscode.DocumentSelector = [
  ...LANGUAGES.map((language) => ({ language })),
  { pattern: '**/*.{eml,mjml}' },
];

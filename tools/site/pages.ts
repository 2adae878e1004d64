import { posix } from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { rules } from '../../src/core/index.ts';
import { recipientRules } from '../../src/core/recipients/index.ts';
import { recordRules } from '../../src/core/records/index.ts';
import { GROUPS } from '../generate/pages.ts';

/** The Markdown files that are pages, without those of the rules, by their names in the sidebar. */
const GUIDE = {
  'Getting started': 'docs/getting-started.md',
  'In VS Code': 'docs/editor.md',
  'Command line': 'docs/command-line.md',
  'In CI': 'docs/ci.md',
  'In other editors': 'docs/editors.md',
  Configuration: 'docs/configuration.md',
  Formats: 'docs/formats.md',
  Catalogs: 'docs/catalogs.md',
  Bounces: 'docs/bounces.md',
  'Sending plan': 'docs/plan.md',
  'SMTP connection': 'docs/connect.md',
  'DNS records': 'docs/domain.md',
  Recipients: 'docs/recipients.md',
  Library: 'docs/library.md',
};

const EVIDENCE = {
  'The score': 'docs/score.md',
  Accuracy: 'docs/accuracy.md',
  'Real filters': 'docs/filters.md',
  Coverage: 'docs/coverage.md',
  'Compared with filters': 'docs/parity.md',
  Lexicon: 'docs/lexicon.md',
};

const PROJECT = { Security: 'SECURITY.md', Changelog: 'CHANGELOG.md' };

export const RULE_INDEX = 'docs/rules/README.md';

/** The file that the home page is made of. */
export const HOME = 'README.md';

/** Every Markdown file that is a page, by its path from the repository's folder. */
export const PAGES: ReadonlySet<string> = new Set([
  HOME,
  ...[GUIDE, EVIDENCE, PROJECT].flatMap((section) => Object.values(section)),
  RULE_INDEX,
  ...[...rules, ...recordRules, ...recipientRules].map(({ id }) => rulePath(id)),
]);

/** Where the page of a file is in the site: `docs/score.md` is `score.md`, a `README.md` the `index.md` of its folder. */
export function sitePath(file: string): string {
  const name = posix.basename(file) === 'README.md' ? 'index.md' : posix.basename(file).toLowerCase();
  return posix.join(posix.dirname(file).replace(/^docs\b\/?/, ''), name);
}

/** All pages but home, those of the rules by group. */
export function sidebar(): DefaultTheme.SidebarItem[] {
  const groups = Object.entries(GROUPS).map(([group, text]) => ({
    text,
    // A group without a link would be a button within a button.
    link: `${linkTo(RULE_INDEX)}#${text.toLowerCase().replaceAll(' ', '-')}`,
    collapsed: true,
    items: rules
      .filter((rule) => rule.group === group)
      .map(({ id, title }) => ({ text: title, link: linkTo(rulePath(id)) })),
  }));
  const others = [
    { text: 'DNS records', anchor: 'dns-records', of: recordRules },
    { text: 'Recipients', anchor: 'recipients', of: recipientRules },
  ].map(({ text, anchor, of }) => ({
    text,
    link: `${linkTo(RULE_INDEX)}#${anchor}`,
    collapsed: true,
    items: of.map(({ id, title }) => ({ text: title, link: linkTo(rulePath(id)) })),
  }));
  return [
    { text: 'Guide', items: entries(GUIDE) },
    { text: 'Rules', items: [{ text: 'All rules', link: linkTo(RULE_INDEX) }, ...groups, ...others] },
    { text: 'Score and evidence', items: entries(EVIDENCE) },
    { text: 'Project', items: entries(PROJECT) },
  ];
}

/** The links above every page. */
export function navigation(): DefaultTheme.NavItem[] {
  const rulePages = { text: 'Rules', link: linkTo(RULE_INDEX), activeMatch: '/rules/' };
  return [
    ...entries({ Guide: GUIDE['Getting started'] }),
    rulePages,
    ...entries({ Score: EVIDENCE['The score'] }),
  ];
}

function entries(section: Readonly<Record<string, string>>): { text: string; link: string }[] {
  return Object.entries(section).map(([text, file]) => ({ text, link: linkTo(file) }));
}

/** The address of a file's page within the site. */
export function linkTo(file: string): string {
  return `/${sitePath(file).replace(/(?:(?<=^|\/)index)?\.md$/, '')}`;
}

function rulePath(id: string): string {
  return `docs/rules/${id}.md`;
}

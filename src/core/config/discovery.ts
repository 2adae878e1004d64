import { isCode } from '../draft/code.ts';
import { declaresDraft, importsMail } from '../draft/detect.ts';
import { extensionOf, isAlwaysDraft, READ_EXTENSIONS, readingOf } from '../draft/formats.ts';
import { matches, matchesAny } from './globs.ts';

/** Folders whose name says that mail is in them. */
const MAIL =
  'email,emails,_email,_emails,mail,mails,_mail,_mails,mailer,mailers,*_mailer,*-mailer,newsletter,newsletters,_newsletters,' +
  'emailtemplate,emailtemplates,email-template,email-templates,email_template,email_templates,' +
  'mailtemplate,mailtemplates,mail-template,mail-templates,mail_template,mail_templates,transactional';
/** Folders that components of a page would be in no more often than mail is. */
const COMPONENTS_OF_MAIL =
  'emails,_emails,newsletters,email-template,email-templates,email_templates,emailtemplates,mail-templates,mail_templates,' +
  'mailtemplates,transactional';
/** Folders of campaigns and sequences. */
const CAMPAIGNS = 'campaigns,outreach,sequences,drip';
/** What a notification is written in where it is mail: documentation and the parts of a page are not. */
const NOTIFICATIONS =
  'html,htm,txt,hbs,handlebars,mustache,liquid,twig,jinja,jinja2,j2,njk,ejs,erb,php,edge,ftl,vm,tmpl,gohtml,cshtml';

/**
 * Files that are drafts unless the configuration says otherwise, of those that are read. `.eml` and `.mjml` always are. A later
 * glob wins.
 */
export const DEFAULT_DRAFTS: readonly string[] = [
  `**/{${MAIL},${CAMPAIGNS}}/**/*.*`,
  '!**/*.{vue,svelte,tsx,jsx}',
  `**/{${COMPONENTS_OF_MAIL}}/**/*.{vue,svelte,tsx,jsx}`,
  '!**/{page,layout,loading,error,not-found,default,*.test,*.spec,*.stories}.{tsx,jsx}',
  `**/notifications/**/*.{${NOTIFICATIONS}}`,
  '**/*.{email,mail,newsletter}.*',
  '!**/*.component.html',
];

/** Files that may be drafts, by their name or because they say so, as a glob. */
export const CANDIDATES = `**/*.{${READ_EXTENSIONS.join(',')}}`;

/**
 * What a path, from where the globs start, says of a file that was found: that it is a draft, that it would be one if its
 * format were read, that its beginning decides (see `isDraftByHead`), or that it is none.
 */
export function standingOf(
  path: string,
  globs: readonly string[],
): 'draft' | 'unread' | 'undecided' | 'none' {
  if (isAlwaysDraft(path)) return 'draft';
  const isMatched = matches(path, globs);
  const reading = readingOf(path);
  if (reading === undefined) return isMatched ? 'unread' : 'none';
  // A template may make code as well, and PHP may be nothing else.
  if (isMatched) return reading === 'by-content' ? 'undecided' : 'draft';
  return READ_EXTENSIONS.includes(extensionOf(path)) ? 'undecided' : 'none';
}

/**
 * Whether an undecided file is a draft by its first units (see `headUnitsOf`); a template in a mail folder may be code, and
 * code anywhere may be mail.
 */
export function isDraftByHead(path: string, globs: readonly string[], head: string): boolean {
  if (declaresDraft(head) || importsMail(path, head)) return true;
  return matches(path, globs) && !isCode(path, head);
}

/** Folders of packages and of what is built. */
const BUILT_OR_PACKAGED = new Set(['node_modules', 'dist', 'vendor']);
/** In such folders `vendor` holds what somebody wrote: views of packages in Laravel, mail to vendors in a market place. */
const VIEWS =
  /^(?:views|templates|_?e?mails?|newsletters?|(?:e?mail)[-_]?templates?|transactional|notifications)$/i;

/**
 * Whether no search looks into a folder: its path is from the folder that is searched. `dist`, `vendor` and
 * `node_modules` are searched where globs name them.
 */
export function isLeftAlone(path: string, globs: readonly string[]): boolean {
  const [name = '', parent = ''] = path.toLowerCase().split('/').reverse();
  if (name === '.git') return true;
  if (!BUILT_OR_PACKAGED.has(name) || (name === 'vendor' && VIEWS.test(parent))) return false;
  const named = new RegExp(`(?:^|[/{,])${name}(?:$|[/},])`, 'i');
  return !globs.some((glob) => !glob.startsWith('!') && named.test(glob));
}

/** Whether one of the folders that a file is in is left alone. */
export function isInLeftAlone(path: string, globs: readonly string[]): boolean {
  return folders(path).some((folder) => isLeftAlone(folder, globs));
}

/** Whether globs of what is to be ignored match a path or a folder that it is in; a later glob wins, `!` takes back. */
export function isIgnoredBy(path: string, globs: readonly string[]): boolean {
  return matchesAny([...folders(path), path], globs);
}

/** The folders that a path leads through, from the top. */
function folders(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

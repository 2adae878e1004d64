/** Names of files and folders in which mail is kept, beyond those that are drafts by default. */
const PATH =
  /(?:^|\/)(?:campaigns?|mailings?|edms?|email[-_ ]campaigns?)\/[^/]*$|(?:^|[/_.-])(?:e-?mails?|newsletters?|mailings?|mailers?|edm)(?:[_.-][^/]*)?$/i;
/** Markup that only mail has: for Outlook, for mail programs on phones, and what mailing services fill in. */
const MARKUP =
  /<!--\[if \(?(?:gte |lte )?mso|urn:schemas-microsoft-com:(?:vml|office)|x-apple-disable-message-reformatting|\*\|(?:UNSUB|MC:SUBJECT|LIST:)|\{\{\{? ?(?:unsubscribe|email_preheader|preheader)|class="?(?:preheader|ExternalClass)\b/i;
/** Two headers of a message at the very beginning. */
const HEADERS = /^\uFEFF?(?:(?:from|to|subject|reply-to|date|mime-version):[^\r\n]*\r?\n){2}/i;
/** Extensions of files that are mail or web pages; of other files the name says too little. */
const MARKED_UP = /\.(?:html?|hbs|handlebars|mustache|liquid|twig|jinja2?|j2|njk|ejs|erb)$/i;

/** Whether a file looks like an email draft by its path in the workspace or its first 2,048 UTF-16 units. */
export function looksLikeMail(path: string, head: string): boolean {
  const name = path.replace(MARKED_UP, '');
  return (name !== path && PATH.test(name)) || MARKUP.test(head) || HEADERS.test(head);
}

/** The answer to `--help`. */
export const HELP = `Usage: inboxlint [options] <files, folders or globs>

Finds what a spam filter would hold against your email drafts, at the exact word.

  inboxlint emails/                     every draft in a folder
  inboxlint promo.html 'mail/**/*.md'   these files, whatever they are called
  inboxlint --fix emails/               correct what is safe to correct, report the rest

Options:
  --fix                    Correct what is safe to correct, in the files themselves
  --fail-on <level|score>  Exit with 1 from this level or this score on. Scores go from 0 to
                           100, lower is better: clean from 0, caution from 25, risky from
                           50, spam from 75. risky unless the configuration says otherwise
  --format <pretty|json>   How to report; pretty unless you say otherwise
  --max-warnings <n>       Exit with 1 if there are more warnings than this
  --quiet                  List errors only; drafts with none that do not fail are left out
  --config <file>          Use this configuration, not the nearest .inboxlintrc.json
  --no-config              Use no configuration
  --drafts-only            Pass over files that are named and are no drafts, as pre-commit and
                           lint-staged name them
  --allow-empty            A folder without drafts is no error
  --no-ignore              Check what .gitignore and “ignore” in the configuration leave out too
  --stdin                  Check one draft from the standard input; with --fix, print it
                           corrected, and the report to the standard error
  --stdin-filename <name>  The name of that draft: says its format and configuration
  --with <filter=address>  Send each draft to a filter too: spamassassin=HOST:PORT (spamd; with
                           tls:// before it encrypted, USER@ as that user) or rspamd=URL;
                           may be given twice. INBOXLINT_RSPAMD_PASSWORD is Rspamd's password
  --filter-timeout <s>     Seconds a filter has to answer; 30
  --filter-max-size <KB>   Send no message that is larger; 512
  --color, --no-color      Colours, or none; NO_COLOR and FORCE_COLOR are honoured too
  -h, --help               Show this
  -v, --version            Show the version
  --                       What follows is a name, even if it begins with a dash

In a folder, these are drafts: .eml and .mjml files, files in folders such as emails/ or
newsletters/ (or as “drafts” in the configuration says), and files that say so themselves
by a “subject:” in their front matter or an inboxlint comment. node_modules, dist and vendor
are left alone. Formats that are not read are passed over in folders, and an error where
they are named.

Nothing is sent anywhere without --with. Placeholders are filled in from welcome.data.json
beside welcome.html, or with samples. A draft that a filter takes for spam fails too.

Exit code: 0 no draft fails, 1 a draft fails, a finding is an error or there are too many
warnings, 2 wrong usage, a fault in the configuration, something that could not be read or
written, or a filter that did not answer.
`;

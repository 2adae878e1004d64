/** The answer to `--help`, for 80 columns. */
export const HELP = `Usage: inboxlint [options] <files, folders or globs>

Finds spam triggers in email drafts and shows each at its exact place. Scores go
from 0 to 100, lower is better: clean, caution (25), risky (50) and spam (75).

Examples:
  inboxlint emails/ promo.html 'mail/**/*.md'
  inboxlint --fix emails/                  Apply the safe fixes, show the rest

Other commands (each explains itself with --help):
  inboxlint explain        Why an email came back, and what to do
  inboxlint domain         Whether a domain is set up to send; records in files
  inboxlint recipients     Typos, duplicates and dead addresses in a list
  inboxlint plan           How much to send on which day
  inboxlint connect        Which SMTP port works, and how to use it
  inboxlint lsp            The language server for editors

Check and fix:
  --fix                    Apply the safe fixes to the files
  --fix-dry-run            Print them as a patch for git apply instead
  --fail-on <level|score>  Exit with 1 at this level or score (default: risky)
  --max-warnings <n>       Exit with 1 if there are more warnings than this
  --rule <id>:<severity>   Set to off, info, warning or error (repeatable)
  --config <file>, --no-config      Instead of the nearest .inboxlintrc.json

Output (up to 5 problems in all are shown in full; more are one line each):
  --verbose                Show each problem with its line and fix
  --quiet                  List errors and failing drafts only
  --format <name>          pretty (default), json, sarif, github, gitlab, junit,
                           checkstyle or unix; more than one with --output-file
  --output-file <file>     Write the report of the --format before it to a file
  --color, --no-color      Turn colors on or off (also: FORCE_COLOR, NO_COLOR)

Which files (in folders: .eml, .mjml, mail folders such as emails/, files that
have a subject in their front matter, and "drafts" in the configuration):
  --changed                Only drafts that changed since the last commit (git)
  --since <ref>            Only drafts that changed since this branch left <ref>
  --drafts-only            Skip named files that are not drafts (for pre-commit)
  --allow-empty            Accept folders without drafts
  --cache                  Keep reports (in .inboxlintcache or --cache-location)
  --no-ignore              Include what .gitignore and "ignore" leave out
  --stdin                  Check a draft from standard input; --fix prints it
  --stdin-filename <name>  Its name, which decides its format and configuration
  --                       Treat the rest as names, even with a leading dash

Old problems (accepted as long as a draft has no more of them):
  --suppress-all           Record them all in inboxlint-suppressions.json
  --suppress-rule <id>     Record those of a rule (repeatable)
  --prune-suppressions     Remove what has been fixed from the file
  --suppressions-location <file>    Use another file
  --pass-on-unpruned-suppressions   Do not fail on suppressions to prune

Spam filters (drafts are sent nowhere without --with):
  --with <filter=address>  Also ask spamassassin=HOST[:PORT] or rspamd=URL
                           (repeatable; password: INBOXLINT_RSPAMD_PASSWORD)
  --filter-timeout <s>     Seconds to wait for an answer (default: 30)
  --filter-max-size <KB>   Maximum size of a message to send (default: 512)

Help and setup:
  --init                   Create .inboxlintrc.json in this folder
  --print-config <file>    Print the configuration of a draft as JSON
  --rule-docs <id>         Explain a rule, with examples
  -h, --help               Show this help (-v, --version: the version)

Exit codes:
  0  No draft fails
  1  A draft fails, a problem is an error, or there are too many warnings
  2  Wrong usage, a file or a filter that fails, or suppressions to prune
`;

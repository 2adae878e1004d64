/** The answer to `inboxlint domain --help`. */
export const DOMAIN_HELP = `Checks whether a domain is set up to send email.

Usage
  inboxlint domain [options] <domain>             Asks the DNS
  inboxlint domain --records <file or folder…>    Checks records in files, offline

Checks
  SPF with all that it includes, DKIM keys, DMARC, reverse DNS, MX, MTA-STS and TLS
  reporting; then what Gmail, Yahoo, Outlook.com and iCloud Mail ask of everybody and of
  who sends 5,000 emails a day. What the DNS doesn’t answer is unknown, never missing.

Options
  --ip <address>         The address that sends: is it in SPF, does its reverse DNS fit?
  --message <file>       A message that was sent (.eml): its DKIM signatures, its From
                         and how to unsubscribe; or a draft, for domains it links to
  --selector <name>      A DKIM selector (repeatable). Without one and without
                         a message, 15 usual ones are tried
  --records <files…>     Take records from these files first, as if they were published;
                         the DNS is asked for what they don’t have. Comes last
  --lists                Ask blocklists about the address, the domain and linked
                         domains: Spamhaus, SpamCop, PSBL, SURBL, URIBL, each proved
                         first
  --resolver <address>   Ask this name server (HOST[:PORT]) or DNS-over-HTTPS URL,
                         not the system’s resolver
  --format pretty|json   How to print it. Default: pretty
  --color, --no-color    Colors, whatever the terminal is
  -h, --help             This help

Environment
  INBOXLINT_DQS_KEY      Your key of Spamhaus’ Data Query Service, for --lists

What is asked
  Names of domains and IP addresses, of your resolver: 60 questions at most, and 60 for
  blocklists. Email addresses and messages never leave this machine.

Exit code
  0 in order, 1 something to fix or a listing, 2 no answer or wrong usage

Examples
  inboxlint domain example.com
  inboxlint domain example.com --ip 192.0.2.1 --message sent.eml --lists
  inboxlint domain example.com --records zones/
`;

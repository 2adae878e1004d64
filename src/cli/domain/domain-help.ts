/** The answer to `inboxlint domain --help`. */
export const DOMAIN_HELP = `Checks whether a domain is set up to send email.

Usage:
  inboxlint domain [options] <domain>             Asks the DNS
  inboxlint domain --records <file or folder…>    Checks records in files, offline

Checks:
  SPF with all that it includes, DKIM keys, DMARC, reverse DNS, MX, MTA-STS and TLS
  reporting; then what Gmail, Yahoo, Outlook.com and iCloud Mail ask of all senders and
  of those who send 5,000 emails a day. If the DNS gives no answer, the result is
  “unknown”, never “missing”.

Options:
  --ip <address>         The address that sends: is it in SPF, does its reverse DNS fit?
  --message <file>       A message that was sent (.eml): its DKIM signatures, its From
                         and how to unsubscribe; or a draft, for domains it links to
  --selector <name>      A DKIM selector (repeatable). Without one and without
                         a message, 15 usual ones are tried
  --records <files…>     Take records from these files first, as if they were published;
                         the DNS is asked for what they don’t have. Comes last
  --lists                Ask blocklists about the address, the domain and linked
                         domains: Spamhaus, SpamCop, PSBL, SURBL, URIBL. Each is
                         tested first
  --resolver <address>   Ask this name server (HOST[:PORT]) or DNS-over-HTTPS URL,
                         not the system’s resolver
  --format pretty|json   How to print it. Default: pretty
  --color, --no-color    Turn colors on or off
  -h, --help             Show this help

Environment:
  INBOXLINT_DQS_KEY      Your key for Spamhaus’s Data Query Service, for --lists

What is asked:
  Your resolver gets names of domains and IP addresses, in at most 60 questions, and 60
  more for blocklists. Email addresses and messages never leave this machine.

Exit codes:
  0  All in order
  1  Something to fix, or on a blocklist
  2  No answer, or wrong usage

Examples:
  inboxlint domain example.com
  inboxlint domain example.com --ip 192.0.2.1 --message sent.eml --lists
  inboxlint domain example.com --records zones/
`;

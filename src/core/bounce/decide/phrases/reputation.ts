import type { PhraseRow } from '../phrase-table.ts';

/** What servers say of what is in a message, of blocklists and of reputation. */
export const REPUTATION: readonly PhraseRow[] = [
  [
    'link-reputation',
    'uri block list | uri blocklist | url block list | uri blacklist | a url in this',
    'url in this message | urls … reputation | links … reputation | blacklisted url | spam url',
    'blocked url | url … blacklist | url … blocklist | uribl | surbl | malicious url',
    'phishing url | urls in this message | links within | link in your message',
    'domain present in the spamhaus dbl | contains a url | bad url | url listed',
    'blacklisted link | your url domains | body contains … listed | spam links',
  ],
  [
    'unsafe-content',
    'file … forbidden | archive … forbidden | file … not allowed | virus | infected | malware',
    'banned attachment | banned file | banned content | file type | forbidden attachment',
    'attachment … not allowed | attachment blocked | attachment type | illegal attachment',
    'dangerous attachment | executable | potential security issue | trojan | phishing | eicar',
    'mcspamsignature | clamav | attachments are not allowed | unacceptable attachment',
    'password protected archive',
  ],
  [
    'too-large',
    'message size | message too large | message is too large | too big | size limit exceeded',
    'exceeds fixed | exceeds size | size exceeds | message length exceeds | maximum size',
    'exceeded the size | line limit exceeded | line length exceeded | recipsizelimit',
    'sendersizelimit | exceeds the maximum | exceeded storage allocation for message',
    'exceeds administrative limit | larger than the maximum | too large for this recipient',
    'message exceeds | header size … limit',
  ],
  [
    'greylisted',
    'come back in | again in a while | greylist | greylisted | greylisting | graylist',
    'graylisted | graylisting | grey listed | grey listing | gray listed | postgrey',
    'please retry in | temporarily deferred try again | first time sender | early retry',
    'try again in … seconds | try again in … minutes',
  ],
  [
    'listed-address',
    'blackhole | blocklisting | spamhaus | spamcop | barracudacentral | sorbs | psbl | dnsbl',
    'rbl | blacklist | blacklisted | black list | blocklist | blocklisted | block list',
    'block listed | denylist | deny list | blocked using | listed on | listed at | listed by',
    'is listed | abuseat | cbl | uceprotect | nix spam | proofpoint dynamic reputation',
    'cloudmark | sender intelligence | senderbase | senderscore | invaluement | spamrats',
    'mailspike | abusix | hostkarma | ip is blocked by',
  ],
  [
    'complaints',
    'user complaints | complaints from | too many complaints | complaint rate',
    'received complaints | users reported | spam complaints | number of complaints',
  ],
  [
    'poor-domain',
    'reputation of the sending domain | domain reputation | reputation of your domain',
    'young domain | newly registered | newly observed | domain is too new',
  ],
  [
    'poor-ip',
    'karma | dynamic address | reputation | sender score | suspected spam sender | spam source',
    'spammer | dynamic ip | residential ip | dial up | dialup | poor sender | poor history',
    'offences | offenses | refusing connections from | dynamic screening',
  ],
];

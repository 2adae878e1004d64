import type { PhraseRow } from './phrase-table.ts';

/**
 * Words that say little of why something was refused. They are asked last, behind status codes: the first row that is said
 * decides. But for the refusal of an address itself, none is reason to give it up.
 */
export const HINTS: readonly PhraseRow[] = [
  ['greylisted', 'first time | first contact'],
  ['dmarc-failed', 'spoof* | forged | forgery | impersonat*'],
  [
    'login-required',
    'identify yourself | log in | authentication | authenticate | authenticated | credentials',
    'password | login',
  ],
  [
    'recipient-restricted',
    'from colleagues | takes mail from | accepts mail from | recipient … blocked',
    'blocked by recipient* | blocked by the recipient* | by the recipient | by this user',
    'doesnt want | does not want | personal | subscribers | may post | posts from',
    'does not accept posts | from contacts | external senders | outside senders | internal recipients',
  ],
  ['link-reputation', 'urls | url | hyperlink* | suspicious link* | suspect link*'],
  [
    'unsafe-content',
    'fraud* | attachment* | archive* | macro* | executable* | malicious | dangerous | adjunt*',
    'allegat* | anexo*',
  ],
  [
    'spam-content',
    'spam* | score | content | marketing | unwanted | suspicious | suspected | banned word* | advert*',
    'bulk | filter | filtered | antispam* | inhaltsfilter | werbung | publicit* | contenido',
    'contenuto | conteudo',
  ],
  ['too-large', 'mb | megabytes | mib | size | bytes | octets | larger | bigger'],
  ['poor-domain', 'domain … recently | recently registered'],
  [
    'too-fast',
    'this hour | at a time | at once | recipients a message | a minute | a day | an hour | too many',
    'rate | per hour | per minute | per day | hourly | daily | concurrent* | simultaneous* | volume',
    'higher than usual | faster than | sessions | frequency | flood* | dictionary attack | limit',
  ],
  [
    'blocked-server',
    'trusted | history | trust | client host rejected | your ip | not accepting connections',
    'connections not accepted | connections will not be accepted | connection denied',
    'access from your | access to | your host | this host | your network | your server | invalid ip',
    'not accepted from | no connections accepted | forbidden | a problem occurred ask your postmaster',
    'bad ip | allowed to connect | block | blocked | banned | denied by | problem occurred … bl',
    'abuse | intrusion | administrative prohibition | geo | country | adresse ip | direccion ip',
    'indirizzo ip | endereco ip | ip adres | adres ip | ip адрес | bloquead* | bloque | bloccat*',
    'blockiert',
  ],
  [
    'relay-denied',
    'our customers | customers only | relaying | relay | not the mail server | not responsible for',
  ],
  ['full', 'storage | disk space | quota'],
  [
    'disabled',
    'switched off | on hold | overdue | unpaid | not in use | suspended | frozen | closed | inactive',
    'disabled | deactivated | terminated',
  ],
  ['starttls-failed', 'certificate | tls | ssl | handshake'],
  [
    'policy',
    'forbids | forbid | access denied | permission denied | policy | policies | security',
    'administrative | prohibited | not allowed | not permitted | not authorized | unauthorized',
    'politica | politique | polityk*',
  ],
  [
    'sender-domain',
    'sender … domain | sender address | return path | from address | sender … invalid',
    'sender … unknown',
  ],
  [
    'receiver-broken',
    'restart* | broken | down | could not verify | cannot verify | right now | maintenance | backend',
    'busy | overload* | temporar* | malfunction | nicht verfugbar | 混雑 | 繁忙',
  ],
  ['unreachable', 'unreachable | connect | connection | network | route | offline | dns'],
  ['unknown-address', 'address rejected | recipient rejected | rejected recipient'],
  [
    'filtered-address',
    'mailbox … unknown | no … customer | left the company | has left | is gone | not found',
    'not known | no domain | recipient … invalid | recipient … unknown | recipient … unrecognized',
    'recipient verification | no such | recipient … not | mailbox … not | mailbox … invalid',
    'user … not | user … unknown | user … invalid | account … not | address … not | address … invalid',
    'address … unknown | addressee | empfangeradresse | destinataire | destinatario | inexistant*',
    'odbiorc* | получател* | адресат* | 受信者 | 收件人',
  ],
  [
    'policy',
    'not accepted | rejected | refused | denied | abgelehnt | rejete | refuse | rechazad* | rifiutat*',
    'respint* | recusad* | rejeitad* | odrzucon* | geweigerd | отклонен* | 拒否 | 拒绝 | 拒絕',
  ],
];

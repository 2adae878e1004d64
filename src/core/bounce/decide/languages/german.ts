import type { PhraseRow } from '../phrase-table.ts';

/** What servers say in German, `ß` kept and umlauts as plain letters. */
export const german: readonly PhraseRow[] = [
  ['dmarc-failed', 'dmarc richtlinie'],
  ['no-reverse-dns', 'reverse dns eintrag | kein ptr | ptr eintrag | ruckwartsauflosung'],
  [
    'listed-address',
    'sperrliste | schwarzen liste | schwarze liste | auf einer blacklist | auf der blacklist',
    'blockliste | gelistet',
  ],
  [
    'blocked-server',
    'wegen spam gesperrt | von ihrem server … nicht angenommen | ihr server … abgelehnt',
    'ip … gesperrt | ip … blockiert | ip adresse … abgelehnt | server … gesperrt',
  ],
  [
    'unsafe-content',
    'einen virus | virus gefunden | schadsoftware | schadprogramm | anhangtyp',
    'anhang* … nicht erlaubt | dateityp … nicht',
  ],
  [
    'too-large',
    'uberschreitet … große | uberschreitet … grosse | maximalgroße | großenlimit',
    'nachricht … zu groß | nachricht … zu gross | mail … zu groß | mail … zu gross | nachrichtengroße',
    'nachrichtengrosse | maximale große | maximale grosse',
  ],
  [
    'full',
    'aufgebraucht | postfach … voll | mailbox … voll | postfach … uberfullt | mailbox … uberfullt',
    'speicherplatz | kontingent | quota … uberschritten | quote … uberschritten | mailboxgroße',
    'speichergrenze',
  ],
  [
    'disabled',
    'konto … deaktiviert | postfach … deaktiviert | konto … gesperrt | postfach … gesperrt | inaktiv',
    'stillgelegt',
  ],
  ['own-limit', 'versandlimit | sendelimit | tageslimit'],
  [
    'too-fast',
    'zu viele verbindungen | zu viele nachrichten | zu viele empfanger | zu viele mails | zu schnell',
  ],
  ['tls-required', 'verschlusselung erforderlich | verschlusselte verbindung'],
  [
    'sender-domain',
    'absenderadresse | absenderdomain | absenderdomane | absender … abgelehnt | absender … ungultig',
    'absender … nicht gefunden | absender … existiert nicht',
  ],
  [
    'unknown-domain',
    'domain existiert nicht | domane existiert nicht | domain … nicht gefunden',
    'domane … nicht gefunden | domane wurde nicht',
  ],
  ['moved', 'nicht mehr … erreichbar | nicht mehr gultig | verzogen'],
  [
    'unknown-address',
    'kein konto | kein benutzer | adresse … ungultig | gibt es nicht | nicht vergeben',
    'adresse … falsch | empfanger … nicht | unbekannter | empfanger … unbekannt | benutzer unbekannt',
    'unbekannte adresse | existiert nicht | nicht gefunden | nicht vorhanden | nicht bekannt',
    'keine solche | kein solcher | kein postfach | ungultige adresse | ungultiger empfanger',
    'empfangeradresse … ungultig',
  ],
  [
    'recipient-restricted',
    'nur interne | nur von internen | interne absender | nur mitglieder',
    'nicht berechtigt … zu senden | nicht berechtigt an | keine berechtigung',
    'absender … nicht erlaubt',
  ],
  [
    'relay-denied',
    'weiterleitung verweigert | weiterleitung … nicht erlaubt | relay … nicht erlaubt',
    'relaying … nicht',
  ],
  ['loop', 'schleife'],
  ['gave-up', 'zustellversuche | aufgegeben | abgelaufen'],
  [
    'unreachable',
    'nicht erreichbar | zeituberschreitung | verbindung abgelehnt | verbindung … verloren',
    'keine verbindung | keine antwort',
  ],
  ['policy', 'zugriff verweigert | richtlinie | richtlinien'],
  ['spam-content', 'unerwunscht* | spamverdacht | werbung'],
  ['receiver-broken', 'storung | gewartet | wartungsarbeiten | wartung | interner fehler | uberlastet'],
  ['poor-ip', 'reputation … schlecht* | schlechte* … reputation'],
];

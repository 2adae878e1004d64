import type { PhraseRow } from '../phrase-table.ts';

/** What servers say in Italian, without accents. */
export const italian: readonly PhraseRow[] = [
  ['no-reverse-dns', 'record ptr | risoluzione inversa'],
  ['listed-address', 'lista nera'],
  ['blocked-server', 'ip … bloccat* | indirizzo ip … rifiutat* | server … bloccat*'],
  ['unsafe-content', 'virus rilevato | allegato … consentito | allegati non consentiti | allegato vietato'],
  [
    'too-large',
    'messaggio troppo grande | dimensione … messaggio | dimensioni … messaggio | dimensione massima',
  ],
  ['full', 'casella … piena | spazio … esaurito | quota … superata | spazio insufficiente'],
  [
    'disabled',
    'casella … disabilitat* | account … disattivat* | account … disabilitat* | account … sospes*',
    'utenza … disabilitat* | utente disabilitato | casella disattivat* | casella sospesa',
    'casella bloccata',
  ],
  ['own-limit', 'limite di invio | limite giornaliero'],
  ['too-fast', 'troppo rapido | troppe connessioni | troppi messaggi | troppi destinatari | troppi errori'],
  [
    'sender-domain',
    'mittente … rifiutat* | mittente non valido | dominio del mittente | mittente sconosciuto',
  ],
  [
    'unknown-domain',
    'dominio inesistente | dominio sconosciuto | dominio … non esiste | dominio non trovato',
  ],
  [
    'unknown-address',
    'nessuna casella | nessun utente | indirizzo … non valido | destinatario … non valido',
    'utente sconosciuto | destinatario sconosciuto | non esiste | inesistente | utente non trovato',
    'destinatario non trovato | casella non trovata',
  ],
  [
    'recipient-restricted',
    'autorizzato a scrivere | solo i membri | non sei autorizzato | non autorizzato a inviare',
    'non e autorizzato',
  ],
  ['relay-denied', 'relay non permesso | relay rifiutat* | relay non consentito | relay negato'],
  ['loop', 'ciclo infinito'],
  [
    'unreachable',
    'connessione rifiutata | connessione … persa | tempo scaduto | non raggiungibile',
    'irraggiungibile',
  ],
  ['policy', 'accesso negato | accesso rifiutato'],
  ['poor-ip', 'reputazione'],
  ['receiver-broken', 'guasto | errore interno | manutenzione'],
  ['unauthenticated', 'mittente … autenticat*'],
];

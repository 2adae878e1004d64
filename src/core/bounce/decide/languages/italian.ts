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
  ['full', 'casella piena | quota superata | spazio … esaurito | spazio insufficiente'],
  [
    'disabled',
    'casella … disabilitat* | account disabilitato | account sospeso | utente disabilitato',
    'casella disattivat* | casella sospesa | casella bloccata',
  ],
  ['own-limit', 'limite di invio | limite giornaliero'],
  ['too-fast', 'troppe connessioni | troppi messaggi | troppi destinatari | troppi errori'],
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
    'utente sconosciuto | destinatario sconosciuto | non esiste | inesistente | utente non trovato',
    'destinatario non trovato | casella non trovata | indirizzo non valido | destinatario non valido',
  ],
  ['recipient-restricted', 'non sei autorizzato | non autorizzato a inviare | non e autorizzato'],
  ['relay-denied', 'relay rifiutat* | relay non consentito | relay negato'],
  ['loop', 'ciclo infinito'],
  [
    'unreachable',
    'connessione rifiutata | connessione … persa | tempo scaduto | non raggiungibile',
    'irraggiungibile',
  ],
  ['policy', 'accesso negato | accesso rifiutato'],
];

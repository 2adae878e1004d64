import type { PhraseRow } from '../phrase-table.ts';

/** What servers say in Italian, without accents. */
export const italian: readonly PhraseRow[] = [
  ['dkim-failed', 'verifica dkim'],
  ['dmarc-failed', 'policy dmarc | verifica dmarc | controllo dmarc'],
  ['spf-failed', 'verifica spf | controllo spf | record spf'],
  ['greylisted', 'lista grigia | liste grigie'],
  ['no-reverse-dns', 'record ptr | risoluzione inversa'],
  ['listed-address', 'lista nera | liste nere | lista di blocco'],
  ['blocked-server', 'ip … bloccat* | indirizzo ip … rifiutat* | server … bloccat*'],
  [
    'unsafe-content',
    'virus rilevato | allegato … consentito | allegati non consentiti | allegato … vietat*',
    'allegato … bloccat* | allegati … vietat* | allegato … permesso | tipo di file',
    'file … vietato | file … infetto',
  ],
  [
    'too-large',
    'dimensione … messaggio | dimensioni … messaggio | dimensione massima | supera la dimensione',
    'supera … dimensioni | messaggio troppo | troppo grande',
  ],
  [
    'full',
    'casella … piena | spazio … esaurito | quota … superata | spazio insufficiente',
    'superato … spazio | superato … quota | quota … esaurita | limite di spazio',
    'casella … esaurit* | spazio … casella',
  ],
  [
    'disabled',
    'casella … disabilitat* | account … disattivat* | account … disabilitat* | account … sospes*',
    'utenza … disabilitat* | utente disabilitato | account … bloccat* | casella … disattivat*',
    'casella … bloccat* | utente … sospeso | casella … sospesa',
  ],
  ['own-limit', 'limite di invio | limite giornaliero'],
  [
    'too-fast',
    'troppo rapido | troppi destinatari | troppi errori | troppi … messaggi',
    'troppe … connessioni | connessioni simultanee | connessioni contemporanee | messaggi per ora',
    'messaggi all ora | troppe email | limite di connessioni | frequenza',
  ],
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
    'non esiste | inesistente | casella … non trovata | utente … non trovato',
    'utente … sconosciuto | destinatario … sconosciuto | destinatario … non trovato',
    'indirizzo … sconosciuto | indirizzo errato | indirizzo non trovato | non e stato trovato',
    'nessun account',
  ],
  [
    'recipient-restricted',
    'autorizzato a scrivere | solo i membri | non sei autorizzato | non autorizzato a inviare',
    'non e autorizzato | solo gli iscritti | riservata ai membri | non ha il permesso',
    'non ha i permessi',
  ],
  [
    'login-required',
    'autenticazione richiesta | autenticazione necessaria | richiede … autenticazione',
    'autenticarsi',
  ],
  ['relay-denied', 'relay rifiutat* | relay negato | inoltro non | relay … consentito | relay … permesso'],
  ['loop', 'ciclo infinito'],
  [
    'unreachable',
    'connessione rifiutata | connessione … persa | tempo scaduto | non raggiungibile',
    'irraggiungibile | non risponde | impossibile connettersi | impossibile contattare',
    'connessione … fallita | connessione interrotta | nessuna risposta',
  ],
  ['policy', 'accesso negato | accesso rifiutato | per motivi di sicurezza | vietato | non consentito'],
  ['spam-content', 'come spam | indesiderat*'],
  ['poor-ip', 'reputazione'],
  [
    'receiver-broken',
    'guasto | errore interno | manutenzione | errore temporaneo | temporaneamente',
    'servizio non disponibile | errore del server | errore di sistema | sovraccaric* | riprova',
  ],
  ['unauthenticated', 'mittente … autenticat*'],
];

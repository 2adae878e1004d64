import type { PhraseRow } from '../phrase-table.ts';

/** What servers say in other languages, without accents: Dutch, those of the North, Turkish, Hungarian, Greek, Romanian, Arabic, … */
export const others: readonly PhraseRow[] = [
  [
    'listed-address',
    'zwarte lijst | svartlist* | sortlist* | svartelist* | kara liste* | feketelist*',
    'mustalla listalla',
  ],
  ['unsafe-content', 'bijlage … toegestaan | ett virus | viruset | vedhæft* | liitetiedosto | mellekl*'],
  [
    'too-large',
    'bericht … te groot | berichtgrootte | meddelandet … stort | for stor | for stort | liian suuri',
    'cok buyuk | tul nagy',
  ],
  [
    'full',
    'brevladan … full | kotası | ειναι γεματο | ممتلئ | plina | đa đay | מלאה | mailbox … vol',
    'postvak … vol | postbus … vol | postladan … full | inkorgen … full | postkassen … fuld',
    'postboksen … full | postilaatikko … taynna | postafiok … megtelt | kutusu … dolu',
  ],
  [
    'disabled',
    'geblokkeerd account | account … geblokkeerd | account is uitgeschakeld | account … inaktiverat',
    'kontot … sparrat | kontoen … deaktiveret | devre disi',
  ],
  ['too-fast', 'te veel verbindingen | te veel berichten | for manga | for mange | cok fazla | tul sok'],
  ['sender-domain', 'afzender … geweigerd | afzenderdomein | avsandarens doman | gonderen'],
  ['unknown-domain', 'domein bestaat niet | domanen finns inte'],
  [
    'unknown-address',
    'ongeldig e mailadres | ongeldig adres | ei ole | δεν υπαρχει | غير موجود | לא קיים | nu exista',
    'khong ton tai | onbekende gebruiker | gebruiker onbekend | bestaat niet | onbekende ontvanger',
    'okand anvandare | okand mottagare | finns inte | ukendt bruger | ukendt modtager | findes ikke',
    'ukjent bruker | finnes ikke | tuntematon | bilinmeyen kullanıcı | bulunamadı | nem letezik',
    'ismeretlen felhasznalo',
  ],
  ['spam-content', 'skrappost | roskaposti | istenmeyen'],
  ['receiver-broken', 'interne fout | tijdelijke fout | tillfalligt | midlertidig'],
  ['relay-denied', 'relay geweigerd | doorsturen niet toegestaan'],
  ['unreachable', 'verbinding geweigerd | niet bereikbaar | time out bereikt'],
  ['policy', 'toegang geweigerd | atkomst nekad | adgang nægtet'],
];

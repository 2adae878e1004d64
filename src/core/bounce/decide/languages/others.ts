import type { PhraseRow } from '../phrase-table.ts';

/** What servers say in other languages, without accents: Dutch, those of the North, Turkish, Hungarian, Greek, Romanian, Arabic, … */
export const others: readonly PhraseRow[] = [
  ['dmarc-failed', 'dmarc beleid | dmarc controle'],
  [
    'spf-failed',
    'spf controle | spf kontroll | spf kontrol | spf dogrulama* | spf denetimi | spf tarkistus',
    'spf ellenorzes',
  ],
  ['greylisted', 'grijze lijst | gralist* | gri liste'],
  [
    'listed-address',
    'zwarte lijst | svartlist* | sortlist* | svartelist* | kara liste* | feketelist*',
    'mustalla listalla',
  ],
  [
    'unsafe-content',
    'bijlage … toegestaan | ett virus | viruset | vedhæft* | liitetiedosto | mellekl*',
    'virus gevonden | een virus | bijlage … niet | bijlage … geweigerd | bijlage … verboden',
    'bestandstype | vedlegg | ek … virus | dosya turu | liite',
  ],
  [
    'too-large',
    'berichtgrootte | meddelandet … stort | for stor | for stort | liian suuri | cok buyuk',
    'tul nagy | te groot | groter dan | overschrijdt … grootte | maximale grootte | for stora',
    'liian iso | boyut* … asıyor | boyut* … asti | prea mare',
  ],
  [
    'full',
    'brevladan … full | ειναι γεματο | ممتلئ | plina | đa đay | מלאה | mailbox … vol',
    'postvak … vol | postbus … vol | postladan … full | inkorgen … full | postkassen … fuld',
    'postboksen … full | postilaatikko … taynna | postafiok … megtelt | kutusu … dolu',
    'opslaglimiet | opslagruimte | quota overschreden | quotum | is vol | geen ruimte | kota*',
    'tele* … csokevet',
  ],
  [
    'disabled',
    'account … inaktiverat | kontot … sparrat | kontoen … deaktiveret | devre disi',
    'account … gedeactiveerd | account … opgeschort | account … gesloten | geblokkeerd',
    'uitgeschakeld | hesap … askıya | hesap … kapal* | kontot … avstangt | kontot ar inaktivt',
    'tili … suljettu',
  ],
  [
    'too-fast',
    'for manga | for mange | cok fazla | tul sok | te veel | gelijktijdige verbindingen | te snel',
    'berichten per uur | liian monta | liian paljon | cok sık | samtidiga | samtidige',
    'tul gyakran',
  ],
  [
    'sender-domain',
    'afzender … geweigerd | afzenderdomein | avsandarens doman | gonderen | afzender … onbekend',
    'afzender … bestaat niet | domein van de afzender | avsandaren',
  ],
  [
    'unknown-domain',
    'domein bestaat niet | domanen finns inte | onbekend domein | domein … niet gevonden',
    'okand doman | ukendt domæne | alan adı bulunamadı',
  ],
  [
    'recipient-restricted',
    'u mag niet | niet gemachtigd | geen toestemming | alleen leden | ikke tilladelse',
    'behorighet saknas | yetkiniz yok | izniniz yok',
  ],
  [
    'unknown-address',
    'ongeldig e mailadres | ongeldig adres | ei ole | δεν υπαρχει | غير موجود | לא קיים',
    'nu exista | khong ton tai | onbekende gebruiker | gebruiker onbekend | bestaat niet',
    'onbekende ontvanger | okand anvandare | okand mottagare | finns inte | ukendt bruger',
    'ukendt modtager | findes ikke | ukjent bruker | finnes ikke | tuntematon',
    'bilinmeyen kullanıcı | bulunamadı | nem letezik | ismeretlen felhasznalo',
    'ontvanger … onbekend | geen postvak | geen mailbox | geen gebruiker | geen account',
    'niet gevonden | onbekend adres | anvandaren finns | hittades inte | adressen finns',
    'ikke fundet | brukeren | brugeren findes | fantes ikke | ikke funnet | ei loydy',
    'boyle bir adres | boyle bir kullanıcı | alıcı bilinmiyor | kullanıcı yok | adres … yok',
    'adres gecersiz | gecersiz alıcı | mevcut degil | nem talalhato | ismeretlen cimzett',
    'ervenytelen cim | utilizator necunoscut | destinatar necunoscut | adresa inexistenta',
  ],
  ['poor-ip', 'reputatie | daligt rykte | itibar*'],
  [
    'spam-content',
    'skrappost | roskaposti | istenmeyen | aangemerkt als | ongewenst* | som spam | onkentes',
    'kerettlen',
  ],
  [
    'receiver-broken',
    'interne fout | midlertidig | tijdelijk* | probeer het later | dienst niet beschikbaar',
    'serverfout | forsok igen senare | prov igen | prøv igen | yrita myohemmin | gecici',
    'daha sonra | sonra tekrar | atmeneti | probalja kesobb | tillfallig*',
  ],
  [
    'login-required',
    'authenticatie vereist | aanmelden | autentisering kravs | kimlik dogrulama* | oturum ac*',
    'hitelesites | todennus',
  ],
  [
    'relay-denied',
    'relay geweigerd | doorsturen niet toegestaan | relay niet | relay … toegestaan | aktarma',
    'aktarım* | reletilltatelse | vidarebefordran',
  ],
  [
    'unreachable',
    'verbinding geweigerd | niet bereikbaar | time out bereikt | reageert niet | antwoordt niet',
    'geen antwoord | kan geen verbinding | verbinding verbroken | verbinding … mislukt',
    'svarar inte | svarer ikke | ei vastaa | yanıt vermiyor | baglanılamadı',
    'baglantı … reddedildi | zaman asımı | nem valaszol',
  ],
  [
    'policy',
    'toegang geweigerd | atkomst nekad | adgang nægtet | om veiligheidsredenen | verboden',
    'guvenlik nedeniyle | biztonsagi',
  ],
];

import type { PhraseRow } from '../phrase-table.ts';

/** What servers say in Polish, Czech, Russian and Ukrainian, without accents. */
export const slavic: readonly PhraseRow[] = [
  ['no-reverse-dns', 'ptr запис* | обратн* … dns | rekord* … ptr | rewers*'],
  [
    'listed-address',
    'черный список | черном списке | czarnej liscie | na czarnej | спам листе | cerne listine',
    'чорному списку',
  ],
  ['blocked-server', 'ip … заблокирован* | ip … zablokowan* | ip адрес … отклонен*'],
  [
    'unsafe-content',
    'вирус* | вредонос* | вложени* … запрещен* | wirus* | zalacznik* … niedozwolon*',
    'załacznik* … niedozwolon* | załacznik* … dozwolon*',
  ],
  [
    'too-large',
    'размер сообщения | размер письма | слишком большой | слишком большое | превышает допустимый',
    'wiadomosc … duza | rozmiar wiadomosci | zprava … velka',
  ],
  [
    'full',
    'ящик переполнен* | ящик полон | квот* | skrzynka … pełna | przepełnion* | limit miejsca',
    'schranka … plna | скринька переповнена',
  ],
  [
    'disabled',
    'ящик заблокирован* | ящик отключен | аккаунт заблокирован* | учетная запись … отключена',
    'konto zablokowan* | konto nieaktywne | konto … zawieszon* | skrzynka nieaktywna',
    'ucet … zablokovan*',
  ],
  [
    'too-fast',
    'слишком много | zbyt wiele | zbyt duzo | прилиш* | prilis mnoho | лимит отправки | zbyt czesto',
  ],
  [
    'sender-domain',
    'домен отправителя | адрес отправителя | отправител* … отклонен* | отправител* … не существует',
    'adres nadawcy | domena nadawcy | nadawca … odrzucon*',
  ],
  ['unknown-domain', 'домен не существует | домен … не найден | domena … nie istnieje | domena neexistuje'],
  [
    'unknown-address',
    'не существует | не наиден | не наидена | нет такого | неизвестныи пользователь | неверный адрес',
    'nieznany uzytkownik | uzytkownik nieznany | nie istnieje | nie ma takiego | nie znaleziono',
    'nieznany odbiorca | neexistuje | neznamy uzivatel | не існує',
  ],
  [
    'recipient-restricted',
    'не разрешено отправлять | нет прав | только участник* | nie masz uprawnien | brak uprawnien',
  ],
  ['relay-denied', 'пересылка запрещена | релей запрещен | relay zabroniony'],
  [
    'unreachable',
    'соединение … отклонено | время ожидания | недоступен | połaczenie odrzucone | przekroczono czas',
  ],
  ['policy', 'доступ запрещен | отказано в доступе | odmowa dostepu'],
];

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
    'слишком больш* | размер сообщения | размер письма | превышает допустимый | wiadomosc … duza',
    'rozmiar wiadomosci | zprava … velka',
  ],
  [
    'full',
    'ящик … переполнен* | ящик … полон | schranka … preplnen* | квот* | skrzynka … pełna',
    'przepełnion* | limit miejsca | schranka … plna | скринька переповнена',
  ],
  [
    'disabled',
    'ящик … заблокирован* | аккаунт … заблокирован* | запись … отключен* | запись … заблокирован*',
    'konto … zablokowan* | konto … nieaktywne | ящик отключен | konto … zawieszon*',
    'skrzynka nieaktywna | ucet … zablokovan*',
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
  ['unknown-domain', 'domena … nie istnieje | домен не существует | домен … не найден | domena neexistuje'],
  [
    'unknown-address',
    'niepoprawny adres | nieprawidłowy adres | не существует | не наиден | не наидена | нет такого',
    'неизвестныи пользователь | неверный адрес | nieznany uzytkownik | uzytkownik nieznany',
    'nie istnieje | nie ma takiego | nie znaleziono | nieznany odbiorca | neexistuje',
    'neznamy uzivatel | не існує',
  ],
  [
    'recipient-restricted',
    'не разрешено отправлять | нет прав | только участник* | nie masz uprawnien | brak uprawnien',
  ],
  ['relay-denied', 'przekazywanie zabronione | relay … zabronion* | пересылка запрещена | релей запрещен'],
  [
    'unreachable',
    'соединение … отклонено | время ожидания | недоступен | połaczenie odrzucone | przekroczono czas',
  ],
  ['policy', 'доступ запрещен | отказано в доступе | odmowa dostepu'],
  ['receiver-broken', 'wewnetrzny | внутренняя | перегружен*'],
];

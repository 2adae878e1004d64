/** Domains under which anybody gets a mailbox at no cost: facts about the services, the largest of each region. */
const PROVIDERS = new Set(
  (
    'aol.com bk.ru caramail.com comcast.net email.com excite.com fastmail.com gmail.com gmx.at gmx.com gmx.de gmx.net ' +
    'googlemail.com hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr hotmail.it hushmail.com icloud.com inbox.ru ' +
    'juno.com laposte.net libero.it list.ru live.com live.co.uk live.fr lycos.com mac.com mail.com mail.ru me.com msn.com ' +
    'naver.com netscape.net netzero.net orange.fr outlook.com outlook.de outlook.fr proton.me protonmail.com qq.com ' +
    'rediffmail.com rocketmail.com seznam.cz sina.com tutanota.com usa.net virgilio.it web.de wp.pl yahoo.co.in yahoo.co.jp ' +
    'yahoo.co.uk yahoo.com yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.in yahoo.it yandex.com yandex.ru ymail.com ' +
    'zoho.com 126.com 139.com 163.com'
  ).split(' '),
);

/** Whether a domain (lower case) gives mailboxes to anybody. */
export function isFreeMail(domain: string): boolean {
  return PROVIDERS.has(domain);
}

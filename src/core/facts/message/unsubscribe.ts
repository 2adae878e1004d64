import type { Draft } from '../../draft/draft.ts';
import { elementNames } from '../../draft/elements.ts';
import { placeholderSources } from '../../draft/placeholders.ts';
import { headAndTail } from './head-and-tail.ts';

/** Lower-case words by which a mail lets its reader go, in the languages that have come up. */
const WORDS = [
  'unsub',
  'opt out',
  'opt-out',
  'optout',
  'opt_out',
  'manage subscription',
  'subscription settings',
  'edit subscription',
  'your subscriptions',
  'manage your subscription',
  'email settings',
  'notification settings',
  'manage notifications',
  'no longer wish to receive',
  'no longer want to receive',
  'not want to receive',
  'prefer not to receive',
  'rather not receive',
  'remove me',
  'remove yourself',
  'be removed from',
  'reply stop',
  'reply “stop”',
  'reply "stop"',
  'not hear from me',
  'abmeld',
  'abbestell',
  'austragen',
  'abbestellen',
  'désabonn',
  'desabonn',
  'désinscri',
  'desinscri',
  'ne plus recevoir',
  'darse de baja',
  'darte de baja',
  'dar de baja',
  'date de baja',
  'cancelar suscrip',
  'cancelar la suscrip',
  'anular suscrip',
  'anular la suscrip',
  'desuscri',
  'cancelar inscri',
  'cancelar a inscri',
  'cancelar a subscri',
  'cancelar subscri',
  'descadastr',
  'disiscri',
  'cancella iscri',
  "annulla l'iscri",
  'annulla l’iscri',
  'cancellati',
  'uitschrijv',
  'afmeld',
  'avregistrera',
  'avprenumer',
  'avsluta prenum',
  'avmeld',
  'frameld',
  'peruuta tilau',
  'wypisz',
  'zrezygn',
  'rezygnacj',
  'odhlás',
  'odhlas',
  'leiratkoz',
  'dezabon',
  'отпис',
  'відпис',
  'abonelikten',
  'üyelikten',
  'διαγραφ',
  'הסר',
  'إلغاء الاشتراك',
  'hủy đăng ký',
  'berhenti berlangganan',
  '配信停止',
  '配信解除',
  '登録解除',
  '購読解除',
  '退订',
  '退訂',
  '取消订阅',
  '取消訂閱',
  '수신거부',
  '수신 거부',
  '구독 취소',
  '구독취소',
];

/** All at once: much faster than one after the other. */
const ANY_WORD = new RegExp(WORDS.join('|'));

/** Words that say what a reader may leave, by which ordinary ones become a way out. */
const MAIL =
  '(?:e-?)?mails?|newsletters?|notifications?|messages?|alerts?|reminders?|updates|digests?|mailings?';
const PHRASES = [
  new RegExp(
    `\\b(?:${MAIL}|communications?|contact|subscriptions?|marketing|delivery|privacy) preferences?\\b|\\bpreference cent(?:er|re)\\b`,
  ),
  /\b(?:manage|update|change|edit|set|adjust|review) (?:your|my|these|the) preferences\b/,
  /n['’]t want to receive\b/,
  new RegExp(
    `\\b(?:turn off|turn them off|stop (?:receiving|getting|these))\\b[^.\\n]{0,40}\\b(?:${MAIL}|them)\\b`,
  ),
];
/** One of these is in each of them. */
const IN_PHRASES = /preference|want to receive|turn|stop/;
/** As the text of a link: preferences of no other kind than mail. */
const IN_LINK =
  /^(?:(?:to )?(?:manage|update|change|edit|set|adjust|review|view|choose) )?(?:(?:your|my|these|the|account|profile|user) ){0,3}preferences(?: here)?$|^turn off$/;

/** The same in the names of merge fields and in addresses. */
const NAMES = [
  /unsub|opt[-_]?out|abmeld|desinscri|desabon|newsletter\/remove|update_profile|manage[-_]?subscri/,
  /(?<![a-z])baja(?![a-z-])/,
  /(?<![a-z]|[a-z]_)preferences?(?![a-z_-])|preferences?[-_.](?:url|link|href|cent(?:er|re)|page)/,
  /(?:mail|communication|subscri(?:ber|ption)|notification|contact|newsletter|manage|update|edit)[-_.\w]{0,12}preference/,
  /subscriptions?(?:$|[/?#&])|subscriptions?[-_.](?:url|link|href|cent(?:er|re)|page|manage|management|settings|preferences)/m,
  /(?:mail|manage|edit|update|cancel|remove|end|delete|newsletter)[-_.\w]{0,12}subscription/,
];

/** One of these is in each of them. */
const IN_NAMES = /sub|opt|abmeld|desinscri|desabon|newsletter|update|baja|preference/;

/** Elements that mailing services turn into a way out (Campaign Monitor). */
const ELEMENTS = new Set(['unsubscribe', 'preferences']);

/** Whether the reader is shown a way to get no more such mail, or a placeholder may show one. */
export function hasUnsubscribe(draft: Draft): boolean {
  const { body, links, images } = draft;
  const alts = images.map(({ alt }) => alt?.text ?? '').join('\n');
  const read = `${headAndTail(body.text)}\n${alts}`.toLowerCase();
  if (ANY_WORD.test(read) || (IN_PHRASES.test(read) && PHRASES.some((phrase) => phrase.test(read))))
    return true;
  if (links.some(({ text }) => isWayOut(text.text))) return true;
  if (elementNames(draft).some((name) => ELEMENTS.has(name))) return true;
  const targets = links.map(({ target }) => target.text.slice(0, MAX_ADDRESS_UNITS));
  const names = [...targets, ...placeholderSources(draft)].join('\n').toLowerCase();
  return IN_NAMES.test(names) && NAMES.some((name) => name.test(names));
}

function isWayOut(text: string): boolean {
  return text.length < MAX_ADDRESS_UNITS && /preferences|turn/i.test(text) && IN_LINK.test(plainly(text));
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** UTF-16 units of a link's address that are looked at. */
const MAX_ADDRESS_UNITS = 300;

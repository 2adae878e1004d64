import type { Draft } from '../../draft/draft.ts';
import { elementNames } from '../../draft/elements.ts';
import { placeholderSources } from '../../draft/placeholders.ts';
import { GuardedPattern } from '../../text/guarded-pattern.ts';
import { headAndTail } from './head-and-tail.ts';
import { UNSUBSCRIBE_WORDS } from './unsubscribe-words.ts';

/** All at once: much faster than one after the other. */
const ANY_WORD = new GuardedPattern(new RegExp(UNSUBSCRIBE_WORDS.join('|')));

/** Words that say what a reader may leave, by which ordinary ones become a way out. */
const MAIL =
  '(?:e-?)?mails?|newsletters?|notifications?|messages?|alerts?|reminders?|updates|digests?|mailings?';
const PHRASES = [
  new RegExp(
    `\\b(?:${MAIL}|communications?|contact|subscriptions?|marketing|delivery|privacy) preferences?\\b|\\bpreference cent(?:er|re)\\b`,
  ),
  /\b(?:manage|update|change|edit|set|adjust|review) (?:your|my|these|the) preferences\b/,
  /n['’]t want (?:to receive|these|this|such|our|any more) ?/,
  // disable these emails; turn off email notifications; stop this weekly digest; leave this thread
  new RegExp(
    `\\b(?:disable|turn off|switch off|stop|mute|cancel|leave|quit|pause)(?: \\w+){0,2} (?:these|this|those|such|our|all|further|future)(?: [\\w-]+){0,2} (?:${MAIL}|communications?|lists?|threads?|groups?|conversations?)\\b`,
  ),
  /\b(?:disable|turn off|switch off|mute|unfollow)(?: your| my| the| email)*(?: [\w-]+)? (?:e?-?mails|newsletters?|notifications?|alerts?|reminders?|digests?|updates)\b/,
  // manage these emails; change your notifications; choose which emails you get
  new RegExp(
    `\\b(?:manage|update|change|edit|adjust|review|choose|control|customi[sz]e)(?: which| what| how| when)?(?: these| this| such)(?: [\\w-]+)? (?:${MAIL}|subscriptions?)\\b`,
  ),
  /\b(?:manage|change|edit|adjust|control|customi[sz]e)(?: your| my| email| all)+ (?:notifications?|newsletters?|alerts|reminders|digests?|subscriptions?)\b/,
  /\b(?:choose|select|decide|change|control) (?:which|what|how often|how many)(?: of)?(?: these| our)? (?:e?-?mails|messages|notifications|updates|newsletters)\b/,
  /\b(?:e-?mail|notification|mail|newsletter|communication) (?:settings|options|frequency)\b/,
  /\b(?:melde|melden sie|meldet|trage|tragen sie) (?:dich|sich|euch)\b[^.\n]{0,40} (?:ab|aus)\b/,
  /\b(?:gérer|gérez|modifier|modifiez) (?:vos|mes|tes|les) (?:préférences|abonnements|notifications)\b|\b(?:gestionar?|gestiona|cambiar?|administrar?) (?:tus|sus|mis|las|tu|su) (?:preferencias|suscripci|notificaciones)|\b(?:gestisci|modifica) (?:le tue |le |l['’])?(?:preferenze|iscrizion|notifiche)|\b(?:gerir|gerenciar|gerencie|alterar) (?:as )?(?:suas |tuas |minhas )?(?:preferências|notificações|inscriç)|\b(?:beheer|wijzig) (?:je|uw|mijn) (?:voorkeuren|abonnement|meldingen)|\b(?:e-mail-|newsletter-|benachrichtigungs)?(?:einstellungen|abonnements?|benachrichtigungen) (?:verwalten|ändern|abbestellen|ausschalten|abschalten|abstellen|deaktivieren)\b/,
  new RegExp(
    `\\b(?:turn off|turn them off|stop (?:receiving|getting|these))\\b[^.\\n]{0,40}\\b(?:${MAIL}|them)\\b`,
  ),
].map(guarded);
/** As the text of a link: preferences of no other kind than mail. */
const IN_LINK =
  /^(?:(?:to )?(?:manage|update|change|edit|set|adjust|review|view|choose) )?(?:(?:your|my|these|the|account|profile|user) ){0,3}preferences(?: here)?$|^turn off$|^(?:update|change|edit|end|stop) (?:my |your |this |the )?subscriptions?$/;

/** The same in the names of merge fields and in addresses. */
const NAMES = [
  /unsub|opt[-_]?out|abmeld|desinscri|desabon|newsletter\/remove|update_profile|manage[-_]?subscri/,
  /(?<![a-z])baja(?![a-z-])/,
  /(?<![a-z]|[a-z]_)preferences?(?![a-z_-])|preferences?[-_.](?:url|link|href|cent(?:er|re)|page)/,
  /(?:mail|communication|subscri(?:ber|ption)|notification|contact|newsletter|manage|update|edit)[-_.\w]{0,12}preference/,
  /subscriptions?(?:$|[/?#&])|subscriptions?[-_.](?:url|link|href|cent(?:er|re)|page|manage|management|settings|preferences)/m,
  /(?:mail|manage|edit|update|cancel|remove|end|delete|newsletter)[-_.\w]{0,12}subscription/,
].map(guarded);

/** Elements that mailing services turn into a way out (Campaign Monitor). */
const ELEMENTS = new Set(['unsubscribe', 'preferences']);

/** Whether the reader is shown a way to get no more such mail, or a placeholder may show one. */
export function hasUnsubscribe(draft: Draft): boolean {
  const { body, links, images } = draft;
  const alts = images.map(({ alt }) => alt?.text ?? '').join('\n');
  const read = `${headAndTail(body.text)}\n${alts}`.toLowerCase();
  if (ANY_WORD.test(read) || PHRASES.some((phrase) => phrase.test(read))) return true;
  if (links.some(({ text }) => isWayOut(text.text))) return true;
  if (elementNames(draft).some((name) => ELEMENTS.has(name))) return true;
  const targets = links.map(({ target }) => target.text.slice(0, MAX_ADDRESS_UNITS));
  const names = [...targets, ...placeholderSources(draft)].join('\n').toLowerCase();
  return NAMES.some((name) => name.test(names));
}

function guarded(pattern: RegExp): GuardedPattern {
  return new GuardedPattern(pattern);
}

function isWayOut(text: string): boolean {
  return (
    text.length < MAX_ADDRESS_UNITS &&
    /preferences|turn|subscription/i.test(text) &&
    IN_LINK.test(plainly(text))
  );
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** UTF-16 units of a link's address that are looked at. */
const MAX_ADDRESS_UNITS = 300;

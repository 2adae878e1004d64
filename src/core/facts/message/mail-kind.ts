import { attribute } from '../../draft/attributes.ts';
import type { Draft } from '../../draft/draft.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { memoize } from '../../draft/memoize.ts';
import { hasPartial, placeholderSources } from '../../draft/placeholders.ts';
import { GuardedPattern } from '../../text/guarded-pattern.ts';
import { isNotice, isNoticeField } from './notices.ts';

/** UTF-16 units of a body up to which one of these phrases tells what the whole mail is for. */
const MAX_NOTICE_UNITS = 1500;

/** What only mail says that answers something the reader did: the law asks for no way out of it. */
const TRANSACTIONAL = [
  'reset your password',
  'password reset',
  'reset password',
  'set a new password',
  'change your password',
  'password has been changed',
  'password was changed',
  'password changed',
  'updated the password',
  'account settings have been updated',
  'forgot your password',
  'forgotten your password',
  'verify your email',
  'confirm your email',
  'confirm your account',
  'confirm your address',
  'verify your account',
  'activate your account',
  'activation link',
  'verification code',
  'confirmation code',
  'security code',
  'one-time code',
  'login code',
  'sign-in code',
  'log in to your account using',
  'magic link',
  'sign-in link',
  'signed in to your account',
  'new sign-in',
  'two-factor',
  'payment received',
  'payment failed',
  'order confirmation',
  'receipt for your',
  'thank you for your order',
  'thanks for submitting',
  'thank you for submitting',
  'thanks for your order',
  'thank you for your purchase',
  'thanks for your purchase',
  'track your order',
  'has been shipped',
  'your subscription to confirm',
  'confirm subscription',
  'confirm your subscription',
  'invited you to',
  'has invited you',
  'you have been invited',
  'accept invitation',
  'accept the invitation',
  'passwort zurücksetzen',
  'réinitialiser',
  'mot de passe',
  'contraseña',
];

/** What an advertisement may say, too: it takes a second sign. */
const WEAK = [
  'new login',
  'your invoice',
  'invoice #',
  'trial expired',
  'trial has expired',
  'trial period for',
  'your receipt',
  'your payment',
  'your order',
  'your account has been',
  'your account was',
  'ihre bestellung',
  'ihre rechnung',
  'votre commande',
  'su pedido',
];

/** All at once: much faster than one after the other. */
const ANY_TRANSACTIONAL = new GuardedPattern(new RegExp(TRANSACTIONAL.join('|')));
const ANY_WEAK = new GuardedPattern(new RegExp(WEAK.join('|')));

/** What stands beside such a phrase in a mail about one order or payment, in words and in merge fields. */
const ABOUT_ONE =
  /(?:#|(?<![\p{L}\p{N}])(?:nos?\.?|nr\.?|number|nummer|numéro|número)) ?[\p{N}\uFDD0]|(?<![\p{L}\p{N}])(?:order|invoice|receipt|tracking|transaction|confirmation) (?:number|id|date|total|summary|details)|(?<![\p{L}\p{N}])(?:sub-?total|total|amount|balance|shipped|delivered|dispatched|charged|refund(?:ed)?|processed|received|expired?|due|declined|failed|confirmed|created|activated|approved|verified|closed|deleted|suspended|deactivated|cancell?ed|signed in|ip address|device)(?![\p{L}\p{N}])/u;
const FIELD = /order|invoice|receipt|amount|total|payment|tracking|transaction|line_?item|purchase|charge/;
/** An offer speaks of an order that is still to come. */
const OFFER =
  /\d ?%|(?<![\p{L}\p{N}])(?:sale|discount|coupon|promo|voucher|shop now|free (?:shipping|delivery)|new collection)(?![\p{L}\p{N}])/u;

/** Whether a draft's foot can be judged: a whole mail to many readers that ends in the draft itself. */
export const needsFooter = memoize((draft): boolean => {
  if (!draft.complete || draft.body.text.trim() === '' || hasPartial(draft)) return false;
  return !isReply(draft) && !isTransactional(draft);
});

/** Whether it answers a mail, by its headers (RFC 5322, 3.6.4; RFC 3834, 5; RFC 6522) or by what it quotes. */
function isReply(draft: Draft): boolean {
  return (
    draft.headers.some(
      ({ name, value }) =>
        name === 'in-reply-to' ||
        name === 'references' ||
        (name === 'auto-submitted' && /^\s*auto-(?:replied|notified)/i.test(value.text)) ||
        (name === 'content-type' && /^\s*multipart\/report/i.test(value.text)),
    ) ||
    elementsNamed(draft, ['blockquote']).some(
      ({ attributes }) =>
        attribute(attributes, 'type')?.text === 'cite' ||
        attribute(attributes, 'class')?.text.includes('quote'),
    )
  );
}

const HEADINGS = ['h1', 'h2', 'h3'];
/** UTF-16 units of a body in which its first sentences are, and of each heading. */
const MAX_OPENING_UNITS = 400;
const MAX_HEADING_UNITS = 150;
/** Headings at the beginning that say what a mail is; those of an issue of news are many. */
const MAX_HEADINGS = 3;

/** What a mail says of itself first, in lower case: subject, title, headings, first sentences. */
function announcement(draft: Draft): string {
  const { subject, title, preheader, body, kept } = draft;
  const headings = elementsNamed(draft, HEADINGS)
    .slice(0, MAX_HEADINGS)
    .map(({ from, to }) => body.text.slice(from, Math.min(to, from + MAX_HEADING_UNITS)));
  const opening = body.text.slice(kept, kept + MAX_OPENING_UNITS);
  return [subject?.text, title?.text, preheader?.text, ...headings, opening]
    .map((part = '') => part.slice(0, MAX_OPENING_UNITS).replace(/[\uFDD1\s]+/g, ' '))
    .join('\n')
    .toLowerCase();
}

function isTransactional(draft: Draft): boolean {
  const announced = announcement(draft);
  if (!OFFER.test(announced) && (isNotice(announced) || placeholderSources(draft).some(isNoticeField)))
    return true;
  const { subject, preheader, body } = draft;
  const text = body.text.length <= MAX_NOTICE_UNITS ? body.text : '';
  const read = `${subject?.text ?? ''}\n${preheader?.text ?? ''}\n${text}`.toLowerCase();
  if (ANY_TRANSACTIONAL.test(read)) return true;
  if (!ANY_WEAK.test(read) || OFFER.test(read)) return false;
  return ABOUT_ONE.test(read) || placeholderSources(draft).some((field) => FIELD.test(field));
}

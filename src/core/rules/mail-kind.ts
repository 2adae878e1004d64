import type { Draft } from '../draft.ts';
import { attribute } from './attributes.ts';
import { hasPartial } from './placeholders.ts';

/** UTF-16 units of a body up to which one of these phrases tells what the whole mail is for. */
const SHORT = 1500;

/** What only mail says that answers something the reader did: the law asks for no way out of it. */
const TRANSACTIONAL = [
  'reset your password',
  'password reset',
  'reset password',
  'set a new password',
  'change your password',
  'password has been changed',
  'password was changed',
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
  'log in to your account using',
  'magic link',
  'sign-in link',
  'signed in to your account',
  'new sign-in',
  'new login',
  'two-factor',
  'your invoice',
  'your receipt',
  'payment received',
  'payment failed',
  'your payment',
  'order confirmation',
  'your order',
  'has been shipped',
  'your subscription to confirm',
  'confirm subscription',
  'confirm your subscription',
  'invited you to',
  'has invited you',
  'you have been invited',
  'accept invitation',
  'accept the invitation',
  'your account has been',
  'your account was',
  'passwort zurücksetzen',
  'ihre bestellung',
  'ihre rechnung',
  'réinitialiser',
  'mot de passe',
  'votre commande',
  'contraseña',
  'su pedido',
];

/** Whether a draft's foot can be judged: a whole mail to many readers that ends in the draft itself. */
export function hasOwnFoot(draft: Draft): boolean {
  if (!draft.complete || draft.body.text.trim() === '' || hasPartial(draft)) return false;
  return !isReply(draft) && !isTransactional(draft);
}

/** Whether it answers a mail, by its headers or by what it quotes. */
function isReply({ headers, elements }: Draft): boolean {
  return (
    headers.some(({ name }) => name === 'in-reply-to' || name === 'references') ||
    elements.some(
      (element) =>
        element.name === 'blockquote' &&
        (attribute(element, 'type')?.text === 'cite' || attribute(element, 'class')?.text.includes('quote')),
    )
  );
}

function isTransactional({ subject, preheader, body }: Draft): boolean {
  const text = body.text.length <= SHORT ? body.text : '';
  const read = `${subject?.text ?? ''}\n${preheader?.text ?? ''}\n${text}`.toLowerCase();
  return TRANSACTIONAL.some((phrase) => read.includes(phrase));
}

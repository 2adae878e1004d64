import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const credentialRequest = fraud({
  id: 'credential-request',
  title: 'Request for a password or a code',
  why: 'Asking for a mailbox password, a PIN, a recovery phrase or a one-time code by email is typical of phishing, and no legitimate service does it. Link to your sign-in page, and let readers type secrets only there.',
  shapes: [
    { cues: ['guarded secret', 'give it'], within: 160 },
    { cues: ['one-time code', 'pass it on'], within: 200 },
  ],
  message: ([first = '', second = '']) =>
    text`Asking for “${first}” (“${second}”) is typical of phishing. Never ask for a password, PIN or code by email.`,
  examples: [
    { format: 'text', draft: 'To open the document, sign in with your ⟦email password⟧.' },
    { format: 'text', draft: 'If you get a ⟦6-digit code⟧, send it to me in reply to this email.' },
    { format: 'text', draft: 'Your verification code is 482913. Enter it to sign in.' },
    { format: 'text', draft: 'We never ask you to send your email password.' },
  ],
});

import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const accountScare = wording({
  id: 'account-scare',
  category: 'account-scares',
  title: 'Wording that scares about an account',
  why: '“Your account will be suspended” is how phishing opens. If there is something to do, say what happened and when, and let the reader go to your site by the way they know, instead of frightening them to a link.',
  filters: ['TVD_PH_7', 'TVD_PH_SEC'],
  message: (phrase) =>
    text`“${phrase}” frightens the reader about an account, as phishing does; say what happened, and when.`,
  examples: [
    { format: 'html', draft: '<p>Your profile ⟦will be suspended⟧ tomorrow.</p>' },
    {
      format: 'text',
      draft: 'Could you ⟦kindly confirm⟧ the date?',
      fixed: 'Could you confirm the date?',
    },
    { format: 'html', draft: '<p>Your account was opened on 3 June.</p>' },
  ],
});

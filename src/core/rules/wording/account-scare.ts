import { wording } from '../phrase-rule.ts';

export const accountScare = wording({
  id: 'account-scare',
  category: 'account-scares',
  title: 'Account-alert wording',
  why: '“Your account will be suspended” is typical of phishing. If the reader has something to do, say what happened and when, and let them open your site the way they usually do.',
  most: { transactional: 1 },
  filters: ['TVD_PH_7', 'TVD_PH_SEC'],
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

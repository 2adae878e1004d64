import { wording } from '../phrase-rule.ts';

export const prizeWording = wording({
  id: 'prize-wording',
  category: 'prizes',
  title: 'Prize and lottery wording',
  why: 'Prizes, lotteries and casinos are common subjects of spam. If you run a real competition, name it, its rules and its date.',
  filters: ['LOTTERY_1', 'HK_LOTTO', 'HK_WIN'],
  examples: [
    { format: 'html', draft: '<p>Reply soon ⟦to claim your⟧ voucher.</p>' },
    { format: 'html', draft: '<p>The winner of our photo contest is Ada.</p>' },
  ],
});

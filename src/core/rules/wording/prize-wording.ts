import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const prizeWording = wording({
  id: 'prize-wording',
  category: 'prizes',
  title: 'Wording of prizes and lotteries',
  why: 'Prizes nobody took part in, lotteries and casinos are among the oldest frauds by mail. If there is a real competition, name it, its rules and its date.',
  filters: ['LOTTERY_1', 'HK_LOTTO', 'HK_WIN'],
  message: (phrase) =>
    text`“${phrase}” sounds like a prize fraud; name the competition, its rules and its date.`,
  examples: [
    { format: 'html', draft: '<p>Reply soon ⟦to claim your⟧ voucher.</p>' },
    { format: 'html', draft: '<p>The winner of our photo contest is Ada.</p>' },
  ],
});

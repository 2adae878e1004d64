import { phoneNumbers } from '../../facts/message/phone-number.ts';
import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const virusScare = fraud({
  id: 'virus-scare',
  title: 'Virus warning with a phone number',
  why: 'A warning about viruses with a number to call and pressure to act is how technical-support fraud begins. Point readers to your help page, and never ask for remote access by email.',
  shapes: [{ cues: ['infection', 'remote help', 'call us'], needs: phoneNumbers }],
  message: ([first = '', second = '', third = '']) =>
    text`“${first}”, “${second}” and “${third}” with a phone number are typical of technical-support fraud. Point readers to your help page instead.`,
  examples: [
    {
      format: 'text',
      draft: 'Your ⟦computer is infected⟧. Call our certified technicians: +1 (555) 010-0199.',
    },
    { format: 'text', draft: 'Update your computer before Friday. Questions? Call +1 (555) 010-0199.' },
  ],
});

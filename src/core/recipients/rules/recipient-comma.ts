import { text } from '../../text/message.ts';
import { recipientRule } from '../rule.ts';
import { slipHits } from '../slip-hits.ts';

export const recipientComma = recipientRule({
  id: 'recipient-comma',
  severity: 'error',
  title: 'Comma instead of a dot in an address',
  why: 'A domain has dots, never commas. In a CSV file the comma also cuts the address in two, so that the rest of the row moves one column to the right.',
  examples: [
    { list: 'email;name\nanna@example⟦,⟧com;Anna\n', fixed: 'email;name\nanna@example.com;Anna\n' },
    { list: 'email\nanna@example⟦,⟧com\n', fixed: 'email\nanna@example.com\n' },
    {
      list: 'anna@example⟦,⟧com, ben@example.com\n',
      name: 'launch.recipients',
      fixed: 'anna@example.com, ben@example.com\n',
    },
    { list: 'email,country\nanna@example.com,com\n' },
  ],
  check: (recipient) =>
    slipHits(recipient, 'comma', () => text`A comma stands where a dot belongs. Replace it with a dot.`),
});

import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const jobScam = fraud({
  id: 'job-scam',
  title: 'Job that involves passing money on',
  why: 'A job without an interview in which somebody deposits a check, passes money on or pays a fee first is typical of fraud. Name the company and the contract, and never ask applicants for money.',
  shapes: [{ cues: ['hired', 'money passed on'] }],
  message: ([first = '', second = '']) =>
    text`“${first}” with “${second}” is typical of job fraud. Name the company and the contract, and never ask applicants to pay or pass money on.`,
  examples: [
    { format: 'text', draft: '⟦You are hired⟧. Deposit the check and send the rest to our vendor.' },
    { format: 'text', draft: 'You are hired. Your contract is attached, and your first day is Monday.' },
  ],
});

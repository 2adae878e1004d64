import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const typicalSpamOffer = fraud({
  id: 'typical-spam-offer',
  title: 'Offer typical of spam',
  why: 'Contact lists, web services for strangers, replicas, casino bonuses, dating, debt relief and fortune telling are what most spam sells, in words such as these. If this is your business, say plainly who you are and what you offer, and write to people who asked for it.',
  shapes: [
    { cues: ['contact list', 'list for sale'], within: 500 },
    { cues: ['your site', 'web service', 'ask for a quote'] },
    { cues: ['luxury', 'copied'], within: 300 },
    { cues: ['gamble', 'bet now'], within: 200 },
    { cues: ['alluring', 'nearby'], within: 300 },
    { cues: ['debt relief', 'call before'], within: 500 },
    { cues: ['seer', 'luck'], within: 500 },
  ],
  message: ([first = '', second = '']) =>
    text`“${first}” with “${second}” is typical of spam. Say who you are and exactly what you offer.`,
  examples: [
    { format: 'text', draft: 'We have 9,000 ⟦verified contacts⟧. Tell me your target industry.' },
    { format: 'text', draft: 'I ⟦visited your website⟧. We do web design. Shall we send you a quote?' },
    { format: 'text', draft: 'Our plumbers visited you on Monday. The quote is attached.' },
    { format: 'text', draft: 'The casino night of our choir is on Friday. Tickets are free for members.' },
  ],
});

import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const diplomas: readonly Family[] = [
  {
    name: 'diploma',
    message: (phrase) =>
      text`“${phrase}” is common in spam that sells diplomas. Name the school, the course and its accreditation.`,
    unlessPreceded: /\b(?:there|there['’]s|are|is|were|was|have|had) $/i,
    phrases: [
      { text: 'accepted by employers', standing: 'listed' },
      { text: 'based on life experience', standing: 'listed' },
      { text: 'based on your life experience', standing: 'listed' },
      { text: 'buy a degree', standing: 'listed' },
      { text: 'buy a real', standing: 'listed' },
      { text: 'college degree in', standing: 'listed' },
      { text: 'confidentiality assured', standing: 'listed' },
      { text: 'degree based on', standing: 'listed' },
      { text: 'degree in weeks', standing: 'listed' },
      { text: 'degree without', standing: 'listed' },
      { text: 'diploma', standing: 'topic' },
      { text: 'diplomas available', standing: 'listed' },
      { text: 'earn a degree', standing: 'listed' },
      { text: 'earning power', standing: 'listed' },
      { text: 'everyone is approved', standing: 'listed' },
      { text: 'fake diploma', standing: 'listed' },
      { text: 'get a degree', standing: 'listed' },
      { text: 'instant degree', standing: 'listed' },
      { text: 'no exams', standing: 'listed' },
      { text: 'no one is turned down', standing: 'listed' },
      { text: 'no required tests', standing: 'listed' },
      { text: 'nobody is turned down', standing: 'listed' },
      { text: 'non accredited', standing: 'listed' },
      { text: 'phd diplomas', standing: 'listed' },
      { text: 'real degree', standing: 'listed' },
      { text: 'transcripts included', standing: 'listed' },
      { text: 'university degree in', standing: 'listed' },
      { text: 'university diploma', standing: 'listed' },
      { text: 'verifiable diplomas', standing: 'listed' },
      { text: 'your life experience', standing: 'listed' },
    ],
  },
];

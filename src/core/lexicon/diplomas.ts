import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const diplomas: readonly Family[] = [
  {
    name: 'diploma',
    message: (phrase) =>
      text`“${phrase}” is common in spam that sells diplomas. Name the school, the course and its accreditation.`,
    unlessPreceded: /\b(?:there|there['’]s|are|is|were|was|have|had) $/i,
    topics: ['diploma'],
    listed: [
      'accepted by employers',
      'based on life experience',
      'based on your life experience',
      'buy a degree',
      'buy a real',
      'college degree in',
      'confidentiality assured',
      'degree based on',
      'degree in weeks',
      'degree without',
      'diplomas available',
      'earn a degree',
      'earning power',
      'everyone is approved',
      'fake diploma',
      'get a degree',
      'instant degree',
      'no exams',
      'no one is turned down',
      'no required tests',
      'nobody is turned down',
      'non accredited',
      'phd diplomas',
      'real degree',
      'transcripts included',
      'university degree in',
      'university diploma',
      'verifiable diplomas',
      'your life experience',
    ],
  },
];

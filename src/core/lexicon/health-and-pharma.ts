import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const healthAndPharma: readonly Family[] = [
  {
    name: 'medicine',
    message: (phrase) =>
      text`“${phrase}” is common in spam about medicines. Mention it only if the email is about it.`,
    phrases: [
      { text: 'erectile' },
      { text: 'erectile dysfunction' },
      { text: 'fda approved' },
      { text: 'growth hormone' },
      { text: 'hgh' },
      { text: 'human growth hormone' },
      { text: 'libido' },
      { text: 'miracle pill' },
      { text: 'no prescription' },
      { text: 'no prescription required' },
      { text: 'online pharmacy' },
      { text: 'pain relief' },
      { text: 'pharmacy' },
      { text: 'pills' },
      { text: 'prescription drugs' },
      { text: 'prescription required' },
      { text: 'viagra' },
    ],
  },
  {
    name: 'diet',
    message: (phrase) => text`“${phrase}” is common in spam about weight loss. Give facts and their source.`,
    phrases: [
      { text: 'burn fat' },
      { text: 'cellulite' },
      { text: 'fat burner' },
      { text: 'fat burning' },
      { text: 'fat loss' },
      { text: 'lean muscle' },
      { text: 'lose weight' },
      { text: 'melt away' },
      { text: 'pounds in just' },
      { text: 'weight loss' },
      { text: 'without dieting' },
      { text: 'without exercise' },
    ],
  },
  {
    name: 'remedy',
    message: (phrase) =>
      text`“${phrase}” is common in spam about health and beauty products. Name the ingredients or the evidence.`,
    phrases: [
      { text: '100 natural' },
      { text: 'all natural' },
      { text: 'anti aging' },
      { text: 'energy levels' },
      { text: 'herbal' },
      { text: 'increase energy' },
      { text: 'look younger' },
      { text: 'more youthful' },
      { text: 'natural ingredients' },
      { text: 'reverse aging' },
      { text: 'signs of aging' },
      { text: 'wrinkles' },
      { text: 'years younger' },
    ],
  },
];

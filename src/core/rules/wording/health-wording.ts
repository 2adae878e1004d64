import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const healthWording = wording({
  id: 'health-wording',
  category: 'health-and-pharma',
  title: 'Wording of medicines and weight loss',
  why: 'Medicines without prescription and miracle diets are a class of spam of their own, with rules of their own in each filter. Speak of health in plain, sober words.',
  filters: [
    'ONLINE_PHARMACY',
    'NO_PRESCRIPTION',
    'DRUGS_ERECTILE',
    'DIET_1',
    'SUBJECT_DIET',
    'DRUG_ED_CAPS',
    'IMPOTENCE',
  ],
  message: (phrase) =>
    text`“${phrase}” sounds like an advertisement for medicines or diets; use plain, sober words.`,
  examples: [
    { format: 'html', draft: '<p>⟦Lose weight⟧ in our garden.</p>' },
    { format: 'html', draft: '<p>The parcel weighs two kilos.</p>' },
  ],
});

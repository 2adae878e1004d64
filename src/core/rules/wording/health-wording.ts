import { wording } from '../phrase-rule.ts';

export const healthWording = wording({
  id: 'health-wording',
  category: 'health-and-pharma',
  title: 'Health and weight-loss wording',
  why: 'Medicines and diets are common subjects of spam, and filters have rules of their own for them. If your email is about health, use plain words and give facts.',
  filters: [
    'ONLINE_PHARMACY',
    'NO_PRESCRIPTION',
    'DRUGS_ERECTILE',
    'DIET_1',
    'SUBJECT_DIET',
    'DRUG_ED_CAPS',
    'IMPOTENCE',
  ],
  examples: [
    { format: 'html', draft: '<p>⟦Lose weight⟧ in our garden.</p>' },
    { format: 'html', draft: '<p>The parcel weighs two kilos.</p>' },
  ],
});

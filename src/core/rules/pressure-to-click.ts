import { text } from './rule.ts';
import { wording } from './wording.ts';

export const pressureToClick = wording({
  id: 'pressure-to-click',
  category: 'pressure-to-click',
  title: 'Pressure to click',
  why: 'A link that only says to click tells neither the reader nor a screen reader what happens next, and its phrases are in most phishing mail. Name what the link leads to: “See the timetable”, “Read the report”.',
  filters: ['FUZZY_CLICK_HERE'],
  message: (phrase) => text`“${phrase}” says to click but not what for; name what the link leads to.`,
  examples: [
    {
      format: 'html',
      draft: '<p><a href="https://example.com/offer">⟦Please click here⟧</a> for the offer.</p>',
    },
    { format: 'html', draft: '<p><a href="https://example.com/timetable">See the timetable</a></p>' },
  ],
});

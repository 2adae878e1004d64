import { attribute } from '../../draft/attributes.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { startTag } from '../../facts/message/start-tag.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const formInMail = rule({
  id: 'form-in-mail',
  group: 'markup',
  severity: 'warning',
  title: 'Form in a mail',
  why: 'Forms in mail are how phishing collects passwords: Gmail warns before one is sent, Outlook and others cut its fields out. Link to a form on your own site.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft:
        '<p>How was it?</p>⟦<form action="https://example.com/vote">⟧<input name="stars"><button>Send</button></form>',
    },
    { format: 'html', draft: '<p>Sign in: ⟦<input type="password" name="p">⟧</p>' },
    { format: 'markdown', draft: 'How was it?\n\n⟦<form>⟧\n<textarea></textarea>\n</form>' },
    {
      format: 'html',
      draft: '<p>How was it? <a href="https://example.com/form"><button>Tell us</button></a></p>',
    },
    {
      format: 'html',
      draft:
        '<p>Menu <input type="checkbox" id="menu" style="display:none"><label for="menu">Open</label></p>',
    },
  ],
  *check({ draft }) {
    let isInForm = -1;
    for (const element of elementsNamed(draft, NAMES)) {
      if (element.open.start < isInForm) continue;
      if (element.name === 'form') isInForm = element.span.end;
      else if (!isField(element.name, attribute(element.attributes, 'type')?.text)) continue;
      const message = text`Mail programs warn about forms or cut them out; link to one on your site.`;
      yield { ...startTag(draft, element), message };
    }
  },
});

const NAMES = ['form', 'textarea', 'select', 'input'];

/** A field that is written into; interactive mail uses hidden checkboxes and radio buttons as switches. */
function isField(name: string, type: string | undefined): boolean {
  if (name === 'textarea' || name === 'select') return true;
  return name === 'input' && !/^(?:checkbox|radio|hidden|image|button)$/i.test(type ?? '');
}

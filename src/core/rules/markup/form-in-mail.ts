import { attribute } from '../../draft/attributes.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { startTag } from '../../facts/message/start-tag.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const formInMail = rule({
  id: 'form-in-mail',
  group: 'markup',
  severity: 'warning',
  title: 'Form in an email',
  why: 'Phishing collects passwords with forms, so Gmail warns readers before they submit one, and Outlook and others remove the fields. Link to a form on your website instead.',
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
      const message = text`Email programs warn about forms or remove them. Link to a form on your website.`;
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

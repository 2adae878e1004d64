import * as vscode from 'vscode';
import { deepEqual, eventually } from './assert.ts';
import { closeAll, open, remove, ruleOf, settles, underlined, write } from './drafts.ts';

const DRAFT = `<mjml>
  <mj-head>
    <mj-title>Garden news</mj-title>
    <mj-preview>What is in flower in our gardens this May, and where to see it all.</mj-preview>
  </mj-head>
  <mj-body>
    <mj-section>
      <mj-column>
        <mj-text>Save 50% on all garden chairs until Sunday, in every color.</mj-text>
      </mj-column>
    </mj-section>
    <mj-include path="./foot.mjml" />
  </mj-body>
</mjml>
`;
const foot = (text: string) =>
  `<mj-section><mj-column><mj-text>12 Orchard Lane, Springfield, IL 62701. ${text}</mj-text></mj-column></mj-section>\n`;

describe('files that MJML includes', () => {
  afterEach(async () => {
    await closeAll();
    await remove('emails/news.mjml', 'emails/foot.mjml');
  });

  it('count for the mail as they are saved, and have their problems to themselves', async () => {
    // In a folder that was there: the disk’s watcher may come to a new one only after the change.
    await write('emails/foot.mjml', foot('Wow!!! <a href="*|UNSUB|*">Unsubscribe</a>'));
    const { document } = await open('emails/news.mjml', DRAFT);
    deepEqual(await underlined(document), []);
    const isMissed = () =>
      vscode.languages.getDiagnostics(document.uri).some((one) => ruleOf(one) === 'missing-unsubscribe');
    await write('emails/foot.mjml', foot('Until next time'));
    await eventually('the missing link is reported', isMissed);
    await write('emails/foot.mjml', foot('Wow!!! <a href="*|UNSUB|*">Unsubscribe</a>'));
    await eventually('it is there', () => !isMissed());
    await settles(document, []);
  });
});

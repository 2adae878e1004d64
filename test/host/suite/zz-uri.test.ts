import { inboxlint } from './drafts.ts';
it('zz', async () => { console.log('[test] ' + JSON.stringify(await inboxlint())); });

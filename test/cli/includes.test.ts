import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadIncludes } from '../../src/cli/includes.ts';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const draft = (...paths: readonly string[]) =>
  `<mjml lang="en"><mj-head><mj-title>Garden news</mj-title><mj-preview>What is in flower in our gardens this May, and where to see it.</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-text>Save 50% on all garden chairs until Sunday, in every colour.</mj-text></mj-column></mj-section>${paths.map((path) => `<mj-include path="${path}" />`).join('')}</mj-body></mjml>`;
const FOOT =
  '<mj-section><mj-column><mj-text>Garden Society, 12 Orchard Lane, Springfield, IL 62701. <a href="*|UNSUB|*">Unsubscribe</a> Wow!!!</mj-text></mj-column></mj-section>';

const rulesOf = (out: string): readonly string[] =>
  JSON.parse(out).drafts.flatMap((one: { findings: { rule: string }[] }) =>
    one.findings.map(({ rule }) => rule),
  );

describe('mj-include on the command line', () => {
  it('counts for the mail, and is reported in its own file alone', async () => {
    const cwd = await folder({ 'emails/a.mjml': draft('../parts/foot.mjml'), 'parts/foot.mjml': FOOT });
    assert.deepEqual(rulesOf((await run(['--format=json', 'emails/a.mjml'], { cwd })).out), []);
    const own = rulesOf((await run(['--format=json', 'parts/foot.mjml'], { cwd })).out);
    assert.ok(own.includes('repeated-punctuation'));
  });

  it('is followed from standard input by the name that is given', async () => {
    const cwd = await folder({ 'parts/foot.mjml': FOOT });
    const input = draft('parts/foot.mjml');
    const { out } = await run(['--format=json', '--stdin', '--stdin-filename=a.mjml'], { cwd, input });
    assert.deepEqual(rulesOf(out), []);
  });

  it('leads to no file outside the folder that the program runs in, by name or by link', async () => {
    const top = await folder({
      'secret.mjml': FOOT,
      'project/emails/a.mjml': '',
      'project/parts/foot.mjml': FOOT,
      'project/parts/folder.mjml/x': '',
    });
    await mkdir(join(top, 'project/links'), { recursive: true });
    await symlink(join(top, 'secret.mjml'), join(top, 'project/links/file.mjml'));
    await symlink(top, join(top, 'project/links/folder'), 'junction');
    const paths = [
      'parts/foot.mjml',
      '../secret.mjml',
      'links/file.mjml',
      'links/folder/secret.mjml',
      'parts/folder.mjml',
    ];
    const source = draft(...paths.map((path) => `../${path}`));
    const found = await loadIncludes(source, join(top, 'project/emails'), join(top, 'project'));
    assert.deepEqual([...found.keys()], ['../parts/foot.mjml']);
    const elsewhere = await loadIncludes(source, join(top, 'project/emails'), join(top, 'project/parts'));
    assert.deepEqual([...elsewhere.keys()], []);
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { installPrograms } from '../../tools/packages.ts';
import { useProgram } from '../support/cli-program.ts';

const NEOVIM = '/usr/bin/nvim';
const missing = await installPrograms({ title: 'Neovim', packages: ['neovim'], paths: [NEOVIM] });

const { program, folder } = useProgram();
const DRAFT = '<p>Hello 😀 act now!!!</p>\n<p>Yes!!!</p>\n';

/** What an editor does with a draft: it shows the problems, a hover, fixes all and saves. */
const SCRIPT = `
local told = {}
local function wait(condition)
  return vim.wait(20000, condition, 20)
end
local ok, message = pcall(function()
  vim.cmd('edit emails/a.html')
  local client = vim.lsp.start_client({
    name = 'inboxlint',
    cmd = { vim.env.NODE, vim.env.PROGRAM, 'lsp', '--stdio' },
    root_dir = vim.fn.getcwd(),
  })
  vim.lsp.buf_attach_client(0, client)
  told.came = wait(function() return #vim.diagnostic.get(0) > 0 end)
  told.problems = vim.tbl_map(function(one)
    return { one.code, one.lnum, one.col, one.end_col, one.severity, one.source }
  end, vim.diagnostic.get(0))
  local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
    local answer = answers[client] or {}
    return answer.result, answer.error
  end
  vim.api.nvim_win_set_cursor(0, { 1, 21 })
  local hover = ask('textDocument/hover', vim.lsp.util.make_position_params())
  told.hover = vim.lsp.util.convert_input_to_markdown_lines(hover.contents)[1]
  local params = vim.lsp.util.make_range_params()
  params.range['end'] = { line = 2, character = 0 }
  params.context = { diagnostics = {}, only = { 'source.fixAll' } }
  for _, action in ipairs(ask('textDocument/codeAction', params)) do
    told.action = action.title
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  end
  vim.cmd('write')
  told.gone = wait(function()
    for _, one in ipairs(vim.diagnostic.get(0)) do
      if one.code == 'repeated-punctuation' then return false end
    end
    return true
  end)
end)
if not ok then told.fault = message end
vim.fn.writefile({ vim.fn.json_encode(told) }, 'told.json')
vim.cmd('qall!')
`;

describe('Neovim', { skip: missing ?? false }, () => {
  it('shows problems at their places, explains them, and fixes all of them', async () => {
    const cwd = await folder({ 'emails/a.html': DRAFT, 'script.lua': SCRIPT });
    const env = {
      ...process.env,
      NODE: process.execPath,
      PROGRAM: program(),
      XDG_STATE_HOME: cwd,
      XDG_CACHE_HOME: cwd,
    };
    await promisify(execFile)(NEOVIM, ['--headless', '--clean', '-n', '-c', 'luafile script.lua'], {
      cwd,
      env,
    });
    const told = JSON.parse(await readFile(join(cwd, 'told.json'), 'utf8'));
    assert.equal(told.fault, undefined);
    const marks = told.problems.filter(([code]: [string]) => code === 'repeated-punctuation');
    // Neovim counts the bytes of a line.
    assert.deepEqual(marks, [
      ['repeated-punctuation', 0, 21, 24, 2, 'inboxlint'],
      ['repeated-punctuation', 1, 6, 9, 2, 'inboxlint'],
    ]);
    assert.match(told.hover, /Repeated punctuation/);
    assert.equal(told.action, 'Apply all safe fixes in this draft');
    assert.equal(await readFile(join(cwd, 'emails/a.html'), 'utf8'), DRAFT.replaceAll('!!!', '!'));
    assert.equal(told.gone, true);
  });
});

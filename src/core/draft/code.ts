import { declaresDraft, HEAD_UNITS } from './detect.ts';
import { isNumbered, isPhpCode, readingOf } from './formats.ts';

/**
 * Whether a file is code or data though its name would allow a draft: PHP that writes no page, a script, or a template
 * of a configuration or of a program (`values.tpl`, `site.j2`), or what has a number for an extension. `source` may be its beginning alone.
 */
export function isCode(path: string, source: string): boolean {
  if (isPhpCode(path, source)) return true;
  if (readingOf(path) !== 'by-content') return false;
  if (isNumbered(path)) return !FIELD.test(source.slice(0, HEAD_UNITS));
  return isCodeByContent(source) || isComments(path, source);
}

/** Extensions that are those of a programming language and of a language that people speak, with what comments begin with there. */
const SPOKEN = /\.(cs|pl|ml|mk)\.[^./\\]+$/i;
const COMMENTS: ReadonlyMap<string, RegExp> = new Map([
  ['cs', /^\s*(?:\/\/|\/?\*|#(?:region|endregion|if|endif|pragma|nullable|define)\b)/],
  ['pl', /^\s*#/],
  ['ml', /^\s*(?:\(\*|\*)/],
  ['mk', /^\s*#/],
]);
/** One may be the heading of a text. */
const MIN_COMMENTS = 2;

/** Whether a template with such an extension is nothing but comments, so far as its first 2,048 units say. */
function isComments(path: string, source: string): boolean {
  const comment = COMMENTS.get(SPOKEN.exec(path)?.[1]?.toLowerCase() ?? '');
  if (!comment || declaresDraft(source)) return false;
  const lines = source
    .slice(0, HEAD_UNITS)
    .replace(TAGS, 'x')
    .split(/\r\n?|\n/)
    .filter((line) => !/^[\sx]*$/.test(line));
  return lines.length >= MIN_COMMENTS && lines.every((line) => comment.test(line));
}

/** The first field of a message, or the line of an mbox file: folders of mail number what is in them. */
const FIELD = /^\uFEFF?\s{0,99}(?:From \S|[A-Za-z][A-Za-z\d-]{0,60}[ \t]?:)/;

/** Whether a text is code or data by its first 2,048 units; a draft that says that it is one is none. */
function isCodeByContent(source: string): boolean {
  const head = source.slice(0, HEAD_UNITS).replace(/^\uFEFF/, '');
  if (SCRIPT.test(head)) return true;
  if (declaresDraft(head)) return false;
  const lines = linesOf(head, source.length > HEAD_UNITS);
  return (
    STARTS.test(lines[0] ?? '') || DATA_STARTS.test(lines.join('\n')) || isData(lines) || isProgram(lines)
  );
}

/** The line that names the program which runs a script. */
const SCRIPT = /^#![ \t]*\//;
/** First lines that nothing but code, a manual page or a build has; of mail, no sentence is like them. */
const STARTS =
  /^(?:#include\b|#define\b|@charset\b|package [\w.]+;?$|FROM [\w./:-]+(?: AS \w+)?$|use strict\b|\.(?:TH|Dd|SH) |\\documentclass\b|-----BEGIN )/;
/** An object with a key, an array of values, or XML that is no page. */
const DATA_STARTS =
  /^(?:<\?xml\b[^>\n]{0,200}>\s{0,99}(?!\s|<!doctype html|<html|<mjml|<!--)|(?:\[\s{0,20}){0,2}(?:\{\s{0,20}"[^"\n]{1,80}"\s{0,5}:|"[^"\n]{0,80}"\s{0,5}[,\]]))/i;

const COMMENT = /^\s*(?:#|;|\/\/|\/?\*|--[\s-])/;
/** The key of a mapping, with its value or with what is indented below it. */
const KEY = /^(\s*)(?:- +)?["']?[A-Za-z_][\w./-]*["']?\s*:(?:\s+(.*))?$/;
const ITEM = /^\s*- +\S/;
/** A text that goes on as long as its lines are indented. */
const TEXT_BELOW = /:\s*[|>][-+\d]*\s*$/;
const SECTION = /^\s*\[[\w.:"' -]+\]\s*$/;
const SETTING = /^\s*(?:export\s+)?[A-Za-z_][\w.-]*\s*[:+?]?=(?!=)/;
const MIN_KEYS = 3;

/** Tags of template languages, so far as they are told at a glance: this is asked before the engine is loaded. */
const TAGS =
  /^[ \t]*@php\b[\s\S]{0,2000}?@endphp\b|^[ \t]*(?:@(?!echo )|%[ \t]?(?=[a-z]))[^\n]*|\{\{[\s\S]{0,2000}?\}\}|\{%[\s\S]{0,2000}?%\}|\{#[\s\S]{0,2000}?#\}|\{\*[\s\S]{0,2000}?\*\}|<%[\s\S]*?(?:%>|$(?![\s\S]))|<\?(?!xml)[\s\S]*?(?:\?>|$(?![\s\S]))|<\/?#[^>]{0,400}>|\$!?\{[^{}\n]{0,200}\}|\{[$/a-z][^{}\n]{0,200}\}/gm;

const FRONT_MATTER = /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,99}?---[ \t]*(?:\r?\n|$)/;

/** Lines without front matter, without template code, without those that held nothing else, and without the comments of code. */
function linesOf(head: string, isCut: boolean): readonly string[] {
  const lines = head
    .replace(FRONT_MATTER, '')
    .replace(TAGS, 'x')
    .split(/\r\n?|\n/)
    .filter((line) => !/^[\sx]*$/.test(line));
  if (isCut && lines.length > 1) lines.pop();
  return lines.filter((line) => !COMMENT.test(line) || STARTS.test(line));
}

/** Whether every line belongs to a mapping with one in it (YAML), or to sections of settings (INI, TOML, a unit of systemd). */
function isData(lines: readonly string[]): boolean {
  let keys = 0;
  let sections = 0;
  let settings = 0;
  let isNested = false;
  let parent = -1;
  let textBelow = -1;
  for (const line of lines) {
    const indent = line.search(/\S/);
    if (textBelow >= 0 && indent > textBelow) continue;
    textBelow = TEXT_BELOW.test(line) ? indent : -1;
    const key = KEY.exec(line);
    if (key) {
      keys++;
      isNested ||= parent >= 0 && indent > parent;
      parent = key[2] === undefined || key[2] === '' ? indent : -1;
    } else if (ITEM.test(line)) isNested ||= parent >= 0 && indent >= parent;
    else if (SECTION.test(line)) sections++;
    else if (SETTING.test(line)) settings++;
    else if (!/^(?:---|\.\.\.)\s*$/.test(line)) return false;
  }
  return (isNested && keys >= MIN_KEYS) || (sections > 0 && settings > 0) || settings >= MIN_KEYS;
}

/** What the lines of a block begin and end with; of a program, most lines end like this. */
const OPENS = /\S\s*[{(]\s*$/;
const CLOSES = /^\s*[})]/;
const ENDS = /[{}();]\s*$/;
const MIN_SHARE = 0.5;
/** Lines that no sentence is like: declarations, calls, and what languages without braces have. */
const STATEMENT =
  /;\s*$|^\s*(?:import [\w.*{"']+|from [\w.]+ import |(?:async )?def \w+\s*\(|class \w+.*[:({]$|(?:const|let|var|local|my) [\w$@%]+\s*=|(?:public|private|protected|static|export) \w|echo ["'$-]|@echo |print\s*[("']|set -\w|exit \d|(?:fi|done|esac|end|then|do)$|"{3}|__\w+__\b|[\w.:]+\([^()]*\)$|(?:if|with|for|while|elif|else|try|except)\b.*:$)/;
const MIN_STATEMENTS = 2;

/** Whether lines are those of a program, or of a configuration in blocks (nginx, Terraform, a style sheet). */
function isProgram(lines: readonly string[]): boolean {
  if (lines.some((line) => /^\s*</.test(line))) return false;
  const stated = lines.filter((line) => STATEMENT.test(line) || SETTING.test(line)).length;
  if (stated >= Math.max(MIN_STATEMENTS, lines.length * MIN_SHARE)) return true;
  const opened = lines.findIndex((line) => OPENS.test(line));
  if (opened < 0 || !lines.slice(opened + 1).some((line) => CLOSES.test(line))) return false;
  const coded = lines.filter((line) => ENDS.test(line) || SETTING.test(line)).length;
  return coded >= lines.length * MIN_SHARE;
}

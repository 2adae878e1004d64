import type { TeamPhrase } from '../lexicon/team-words.ts';
import { text } from '../text/message.ts';
import { MAX_PHRASES } from './config.ts';
import { type ConfigProblem, ProblemList } from './syntax.ts';
import { hasWord, MAX_PHRASE_UNITS } from './team-settings.ts';

/** A text file with phrases as read. */
interface PhraseFile {
  readonly phrases: readonly TeamPhrase[];
  /** The first hundred, in UTF-16 offsets into the file. */
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a text file with phrases: `found -> use` in a line, of either several with `|` between them; without an arrow the
 * phrase is only reported. What begins with `#` is a comment. Never throws; takes as long as the file.
 */
export function parsePhraseFile(source: string): PhraseFile {
  const problems = new ProblemList();
  const phrases: TeamPhrase[] = [];
  let start = 0;
  for (const line of source.split('\n')) {
    const span = { start, end: start + line.trimEnd().length };
    start += line.length + 1;
    const written = line.trim();
    if (written === '' || written.startsWith('#')) continue;
    if (phrases.length === MAX_PHRASES) {
      problems.add(() => ({
        span,
        message: text`There are more than ${MAX_PHRASES} phrases. The rest are ignored.`,
      }));
      break;
    }
    const arrow = written.indexOf('->');
    const find = listed(arrow < 0 ? written : written.slice(0, arrow));
    const use = arrow < 0 ? [] : listed(written.slice(arrow + '->'.length));
    if (written.length > MAX_PHRASE_UNITS)
      problems.add(() => ({ span, message: text`This line is longer than ${MAX_PHRASE_UNITS} characters.` }));
    else if (find.length === 0 || !find.every(hasWord))
      problems.add(() => ({
        span,
        message: text`This phrase has no letter or digit, so it is never found. Add a word.`,
      }));
    else if (arrow >= 0 && use.length === 0)
      problems.add(() => ({ span, message: text`Nothing is written after “->”. Say what to use instead.` }));
    else phrases.push({ find, ...(use.length > 0 && { use }) });
  }
  return { phrases, problems: problems.kept };
}

function listed(written: string): readonly string[] {
  return written
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .slice(0, MAX_LISTED);
}

/** Texts in a line, on either side of the arrow. */
const MAX_LISTED = 5;

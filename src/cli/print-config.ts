import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import {
  type Config,
  check,
  DEFAULT_DRAFTS,
  NO_CONFIG,
  PRESETS,
  parseConfig,
  type Rule,
  type RuleSetting,
  rules,
  severityOf,
} from '../core/index.ts';
import type { CliOptions } from './cli-options.ts';
import { configFinder } from './config.ts';
import { configProblems } from './config-problems.ts';
import { Failure, reasonOf } from './failure.ts';
import { shown } from './files.ts';
import { openFile } from './open.ts';
import type { Screen } from './screen.ts';
import { catalogOf, settledFor } from './settled.ts';
import { readSmallFile } from './small-file.ts';
import { FAIL_ON } from './tally.ts';
import type { ExitCode } from './verb.ts';

/** Prints what holds for one draft, as JSON; problems of the configuration go to `errors`. Throws `Failure`. */
export async function printConfig(
  name: string,
  options: CliOptions,
  { out }: Screen,
  errors: Screen,
): Promise<ExitCode> {
  const file = resolve(name);
  const found = await configFinder(options.config)(dirname(file));
  const loaded = settledFor(found, file, options);
  const catalog = catalogOf(found, file);
  const preset = (catalog ? undefined : await presetIn(name)) ?? loaded.config.preset ?? 'marketing';
  const { config, files, problems } = loaded;
  await errors.out(configProblems(problems, fromHere, errors));
  const resolved = {
    file: shown(name),
    configFiles: await Promise.all(files.map(describe)),
    preset,
    failOn: config.failOn ?? FAIL_ON,
    drafts: config.drafts ?? DEFAULT_DRAFTS,
    ignore: config.ignore ?? [],
    ...(config.catalogs && { catalogs: config.catalogs }),
    allow: config.allow ?? [],
    ...(config.phrases && { phrases: config.phrases }),
    ...(config.require && { require: config.require }),
    rules: Object.fromEntries(
      rules.map((rule) => [rule.id, settingOf(rule, severityOf(rule, config, preset), config)]),
    ),
  };
  await out(`${JSON.stringify(resolved, null, 2)}\n`);
  return problems.length > 0 ? 2 : 0;
}

function fromHere(place: string): string {
  return shown(relative(process.cwd(), place));
}

/** The preset in the draft's front matter, which wins, if it names one. */
async function presetIn(name: string) {
  try {
    const { source, format, bytes } = await openFile(name);
    const { draft } = check(source, { format, bytes, config: NO_CONFIG });
    return PRESETS.find((known) => known === draft.preset?.text);
  } catch (error) {
    throw new Failure(`${shown(name)}: ${reasonOf(error)}`);
  }
}

/** A file that the configuration is made of, and what it extends, as written. */
async function describe(
  file: string,
): Promise<{ readonly path: string; readonly extends: readonly string[] }> {
  const text = await readSmallFile(file);
  const extended = typeof text === 'string' ? parseConfig(text.replace(/^\uFEFF/, ' ')).config.extends : [];
  return { path: fromHere(file), extends: extended ?? [] };
}

type Setting = RuleSetting | ({ readonly severity: RuleSetting } & Readonly<Record<string, number | string>>);

/** As a configuration would say it: an object where the rule has options. */
function settingOf(rule: (typeof rules)[number], severity: RuleSetting, config: Config): Setting {
  const options: Rule['options'] = 'options' in rule ? rule.options : undefined;
  if (!options) return severity;
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
  return { severity, ...Object.fromEntries(defaults), ...config.rules[rule.id]?.options };
}

import * as vscode from 'vscode';
import { globProblem } from '../../core/config/globs.ts';
import type { Config, Message } from '../../core/index.ts';
import type { Engine } from '../lib/engine.ts';
import { sentence } from '../lib/messages.ts';
import * as notify from '../lib/notify.ts';

const RUNS = ['onType', 'onSave', 'manual'] as const;
/** When a draft is checked without being asked to. */
export type RunMode = (typeof RUNS)[number];

export interface Settings {
  readonly isEnabled: boolean;
  /** Whether DNS records are checked, too. */
  readonly areRecordsEnabled: boolean;
  /** Whether lists of recipients are checked, too. */
  readonly areRecipientsEnabled: boolean;
  readonly run: RunMode;
  /** Whether findings are coloured by group behind the words. */
  readonly highlight: boolean;
  /** Whether messages stand at the ends of lines. */
  readonly inlineMessages: boolean;
  /** Whether score and fixes stand above the draft. */
  readonly codeLens: boolean;
  /** Globs of the documents that are drafts, relative to their workspace folder. */
  readonly drafts: readonly string[];
  /** Whether somebody chose those globs. */
  readonly areDraftsChosen: boolean;
  /** `rules`, `preset` and `allow` where somebody set them: as written, not yet understood. */
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** The settings as VS Code has them, read once a workspace folder until they change. */
export class SettingsReader implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #known = new Map<string, Settings>();
  readonly #configs = new Map<Settings, Config>();
  readonly #told = new Set<string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable;
  /** Fires when any setting may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('inboxlint')) this.#forget();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#forget()),
    );
  }

  /** The same object until a setting changes. */
  of(uri: vscode.Uri): Settings {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const key = folder?.toString() ?? '';
    const known = this.#known.get(key);
    if (known) return known;
    const settings = this.#read(folder);
    this.#known.set(key, settings);
    return settings;
  }

  /** What somebody set, as the engine understands it; what it does not understand is logged, and shown once. */
  configOf(uri: vscode.Uri, engine: Engine): Config {
    const settings = this.of(uri);
    const known = this.#configs.get(settings);
    if (known) return known;
    const parts = Object.entries(settings.chosen).map(([name, value]) => {
      const { config, problems } = engine.readSettings({ [name]: value });
      for (const problem of problems) this.#tell(`inboxlint.${name}`, problem);
      return config;
    });
    const config = parts.reduce(engine.mergeConfigs, engine.NO_CONFIG);
    this.#configs.set(settings, config);
    return config;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  #read(folder: vscode.Uri | undefined): Settings {
    const values = vscode.workspace.getConfiguration('inboxlint', folder ?? null);
    const drafts = this.#drafts(values);
    const names = ['rules', 'preset', 'allow'].filter((name) => isChosen(values, name));
    return {
      isEnabled: values.get<unknown>('enable') !== false,
      areRecordsEnabled: values.get<unknown>('records.enable') !== false,
      areRecipientsEnabled: values.get<unknown>('recipients.enable') !== false,
      run: this.#run(values.get<unknown>('run')),
      highlight: values.get<unknown>('highlight') === true,
      inlineMessages: values.get<unknown>('inlineMessages') === true,
      codeLens: values.get<unknown>('codeLens') === true,
      drafts: drafts ?? values.inspect<readonly string[]>('drafts')?.defaultValue ?? [],
      areDraftsChosen: drafts !== undefined && isChosen(values, 'drafts'),
      chosen: Object.fromEntries(names.map((name) => [name, values.get<unknown>(name)])),
    };
  }

  #run(value: unknown): RunMode {
    const run = RUNS.find((known) => known === value);
    if (!run && value !== undefined) {
      this.#tell('inboxlint.run', { template: 'Use one of: {0}.', args: [RUNS.join(', ')] });
    }
    return run ?? 'onType';
  }

  #drafts(values: vscode.WorkspaceConfiguration): readonly string[] | undefined {
    const value = values.get<unknown>('drafts');
    if (Array.isArray(value)) {
      const globs = value.filter((glob) => typeof glob === 'string');
      for (const glob of globs) {
        const problem = globProblem(glob);
        if (problem) this.#tell('inboxlint.drafts', problem);
      }
      if (globs.length === value.length) return globs;
    }
    this.#tell('inboxlint.drafts', {
      template: 'Use a list of globs, such as {0}.',
      args: ['["emails/**/*.html"]'],
    });
    return undefined;
  }

  #tell(setting: string, problem: Message): void {
    const text = vscode.l10n.t('Setting {0}: {1}', setting, sentence(problem));
    this.#log.warn(text);
    // A folder that is not trusted has no say in what is shown.
    if (!vscode.workspace.isTrusted || this.#told.has(text)) return;
    this.#told.add(text);
    const open = vscode.l10n.t('Open Settings');
    notify.warn(`Inboxlint: ${text}`, open).then((answer) => {
      if (answer === open) vscode.commands.executeCommand('workbench.action.openSettings', setting);
    });
  }

  #forget(): void {
    this.#known.clear();
    this.#configs.clear();
    this.#changed.fire();
  }
}

/** Whether a setting is written anywhere, even as what it is by default. */
function isChosen(values: vscode.WorkspaceConfiguration, name: string): boolean {
  const { globalValue, workspaceValue, workspaceFolderValue } = values.inspect<unknown>(name) ?? {};
  return [globalValue, workspaceValue, workspaceFolderValue].some((value) => value !== undefined);
}

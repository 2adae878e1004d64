import type { Scenario } from '../../tools/vscode/drive.ts';
import type { UserSettings } from '../../tools/vscode/user-settings.ts';

/** The themes that stand for the others in every run: a color of ours is a variable that each theme sets. */
const OFTEN: readonly string[] = ['Light Modern', 'Default High Contrast'];

/** A scenario in a theme, by its name in VS Code; in a run that doesn’t ask for every theme, only where it stands for others. */
export function inTheme(scenario: Scenario, theme: string, settings: UserSettings = {}): Scenario {
  return Object.assign(scenario, {
    settings: { 'workbench.colorTheme': theme, ...settings },
    isSeldom: !OFTEN.includes(theme),
  });
}

import type { PlaceholderKind } from '../scan.ts';
import { filterRecipe } from './filters.ts';
import type { Literal } from './made.ts';
import { bladeButton, partRecipe } from './parts.ts';
import { railsRecipe } from './rails.ts';
import { literalOf } from './recipe.ts';
import { subjectIn } from './subjects.ts';
import { translationIn } from './translations.ts';

/** What recipients read and see of a placeholder: of a call to translate, of a helper, and of the subject that it says. */
export function literalIn(written: string, kind: PlaceholderKind): Literal | undefined {
  const recipe = railsRecipe(written) ?? bladeButton(written);
  if (recipe) return literalOf(written, recipe);
  const said = translationIn(written) ?? subjectIn(written);
  if (said) return said;
  const part = filterRecipe(written) ?? partRecipe(written, kind);
  return part && literalOf(written, part);
}

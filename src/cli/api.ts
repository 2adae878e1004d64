/**
 * What `import … from 'inboxlint'` gives: the engine, what explains bounces and checks recipients, and the configuration files
 * of a folder on disk.
 */
import { provideGrammar } from './grammar.ts';

export * from '../core/bounce/index.ts';
export * from '../core/index.ts';
export {
  checkRecipients,
  fixRecipients,
  type RecipientFinding,
  type RecipientOptions,
  type RecipientReport,
  recipientRules,
} from '../core/recipients/index.ts';
export { type CheckedDraftFile, checkFile } from './check-file.ts';
export { type LoadedConfig, loadConfig } from './config.ts';
export { explainRule, type RuleExplanation } from './explain-rule.ts';
export { loadIncludes } from './includes.ts';

provideGrammar();

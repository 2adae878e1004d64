import { type RequestedMessage, readMessageSender } from '../../core/domain/index.ts';
import { check, configFor, linkedDomains, NO_CONFIG } from '../../core/index.ts';
import { Failure, reasonOf } from '../failure.ts';
import { openFile } from '../open.ts';

/** What a message, or a draft, tells about its sender. */
export interface OpenedMessage {
  /** Of a message: a draft in another format has no header. */
  readonly message?: RequestedMessage;
  /** The domains that it links to. */
  readonly linked: readonly string[];
}

/** Reads what `--message` names. Throws `Failure`. */
export async function openMessage(path: string): Promise<OpenedMessage> {
  const { source, format, bytes } = await openFile(path).catch((error: unknown) => {
    throw new Failure(`${path}: ${reasonOf(error)}.`);
  });
  const { draft, findings } = check(source, { format, bytes, config: configFor(NO_CONFIG, path) });
  const linked = linkedDomains(draft);
  if (format !== 'eml') return { linked };
  return { linked, message: { sender: readMessageSender(source), findings } };
}

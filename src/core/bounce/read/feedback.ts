import { readHead } from '../../read/mime/fields.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { addressIn } from './delivery-status.ts';
import type { ReportedRecipient } from './report.ts';

/** Reads who complained (RFC 5965); most providers leave the address out. */
export function readFeedback(part: MappedText): readonly ReportedRecipient[] {
  const { fields } = readHead(part.text, 0, () => false);
  const [line] =
    fields.find(({ name }) => name === 'original-rcpt-to' || name === 'removal-recipient')?.lines ?? [];
  const address = line ? addressIn(part.text.slice(line.start, line.end)) : '';
  return [{ address, action: 'delivered' }];
}

import type { RecordType } from '../../core/dns/question.ts';

/** The numbers of record types (RFC 1035, 3.2.2; RFC 3596, 2.1). */
export const TYPE_NUMBERS: Readonly<Record<RecordType, number>> = {
  A: 1,
  NS: 2,
  CNAME: 5,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
};

/** The class of the internet. */
export const CLASS_IN = 1;

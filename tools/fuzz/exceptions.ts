import type { Oracle, OracleFailure } from './oracles.ts';

/** A failure that is none, and why. */
export interface Exception {
  readonly oracle: Oracle;
  /** What the failure says, in part. */
  readonly says: RegExp;
  readonly reason: string;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    oracle: 'points raised by safe fixes',
    says: /^(?:(?:image-heavy|short-html-picture|emoji-density)(?:, |$))+$/,
    reason:
      'They weigh the images or emoji of a draft against the length of its text, which a fix may shorten.',
  },
  {
    oracle: 'points raised by safe fixes',
    says: /^(?:(?:account-phishing|arrest-threat|callback-scam|crypto-scam|gift-card-scam|inheritance-scam|parcel-fee-scam|payment-demand|prize-scam|unrealistic-offer|untraceable-payment)(?:, |$))+$/,
    reason: 'Their parts have to stand near each other, and a fix may shorten the text between them.',
  },
];

/** The exception that a failure comes under, if any. */
export function exceptionOf({ oracle, what }: OracleFailure): Exception | undefined {
  return EXCEPTIONS.find((exception) => exception.oracle === oracle && exception.says.test(what));
}

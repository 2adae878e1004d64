/** What was found, whatever its case and its white space: two parts of a message write the same thing differently. */
export function normalEvidence(evidence: string): string {
  return evidence.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A fault of a record, of whatever kind. */
interface AnyFault {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly meant?: string;
}

/** The faults of a record, each as its id, the text that it is about, and what was meant: `unknown-tag ⟦pp⟧ → p`. */
export function faultsIn({ text, faults }: { text: string; faults: readonly AnyFault[] }): string[] {
  return faults.map(({ id, from, to, meant }) => {
    const place = `${id} ⟦${text.slice(from, to)}⟧`;
    return meant === undefined ? place : `${place} → ${meant}`;
  });
}

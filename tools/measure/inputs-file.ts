import type { Dataset } from './archive.ts';
import type { Observation } from './observation.ts';

/** The text of `docs/measured.json`: what the shipped weights were measured on, so that it can be told whether a corpus is the same. */
export function inputsFile(observations: readonly Observation[], datasets: readonly Dataset[]): string {
  const sources = datasets.map(({ name, sha256, licence, origins }) => {
    const those = observations.filter(({ source }) => source === name);
    const spam = those.filter(({ kind }) => kind === 'spam').length;
    return { name, sha256, licence, origins, spam, legitimate: those.length - spam };
  });
  return `${JSON.stringify({ sources }, undefined, 2)}\n`;
}

/** What others reach on the sealed evaluation set, on the same content-only drafts; measured apart, see the issue. */
export interface Peer {
  readonly name: string;
  readonly older: readonly [auc: number, recall: number];
  readonly modern: readonly [auc: number, recall: number];
  /** The share of legitimate templates that it flags. */
  readonly templates: number;
}

export const PEERS: readonly Peer[] = [
  { name: 'SpamAssassin 4.0.1, local rules', older: [0.929, 0.557], modern: [0.864, 0.156], templates: 0 },
  { name: 'Rspamd 3.4, content modules', older: [0.71, 0.024], modern: [0.775, 0.029], templates: 0.011 },
  { name: '@emailens/engine, transactional', older: [0.757, 0.142], modern: [0.645, 0.018], templates: 0.01 },
  {
    name: 'Mailmeteor’s list, hits per 100 words',
    older: [0.767, 0.405],
    modern: [0.715, 0.106],
    templates: 0.859,
  },
  { name: 'bag of words, fitted', older: [0.969, 0.758], modern: [0.971, 0.701], templates: 0.208 },
  { name: 'words and structure, fitted', older: [0.986, 0.818], modern: [0.983, 0.846], templates: 0.133 },
  {
    name: 'word pairs and structure, weights ≥ 0',
    older: [0.994, 0.926],
    modern: [0.983, 0.796],
    templates: 0.037,
  },
];

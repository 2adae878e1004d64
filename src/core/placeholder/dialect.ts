/**
 * A template language that the name of a file says, where its content may leave it open: what is a word in one is code in
 * another. `catalog` is a message of a catalog of texts, with what libraries of translation fill in.
 */
export type Dialect =
  | 'blade'
  | 'catalog'
  | 'edge'
  | 'heex'
  | 'latte'
  | 'mako'
  | 'razor'
  | 'smarty'
  | 'svelte'
  | 'velocity'
  | 'vue';

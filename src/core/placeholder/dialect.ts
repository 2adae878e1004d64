/**
 * A template language that the name of a file says, where its content may leave it open: what is a word in one is code in
 * another.
 */
export type Dialect =
  | 'blade'
  | 'edge'
  | 'heex'
  | 'latte'
  | 'mako'
  | 'razor'
  | 'smarty'
  | 'svelte'
  | 'velocity'
  | 'vue';

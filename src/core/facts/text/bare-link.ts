/** Link texts that say nothing but where to click: what only asks for the click, and what at least stands in a sentence. */
const CLICK = /^(?:please )?(?:click|press|tap)(?: (?:here|this|me|now|here now|this link|the link|link))?$/;
const HERE = /^(?:here|this|this link|the link|link|this page)$/;

/** What an English link text is, in lower case and without marks around it, if it says only where to click. */
export function bareLink(words: string): 'click' | 'here' | undefined {
  if (CLICK.test(words)) return 'click';
  return HERE.test(words) ? 'here' : undefined;
}

/** What is not seen or turns the text around it: controls, marks of direction, characters of no width, noncharacters. */
const UNSEEN =
  /(?![\t\n\r\uFDD0\uFDD1])(?!\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
/** Joiners are spelling between letters of other scripts than these, and hold emoji together. */
const JOINERS = /[\u200C\u200D]/;
const HIDES_BEHIND = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}\p{Cc}]$/u;

/** A text in which everything can be seen: `<U+202E>` stands for the character that turns what follows it around. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character, at: number) => {
    if (JOINERS.test(character) && at > 0 && !HIDES_BEHIND.test(text.slice(Math.max(0, at - 2), at)))
      return character;
    // Flags of parts of countries are spelt with tags behind a black flag.
    if (
      isTag(character) &&
      /\u{1F3F4}[\u{E0020}-\u{E007F}]{0,10}$/u.test(text.slice(Math.max(0, at - 24), at))
    )
      return character;
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

function isTag(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xe0020 && code <= 0xe007f;
}

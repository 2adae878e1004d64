/** What is written with other letters where marks are not at hand, as in most domains: Østby as oestby, Müller as mueller. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
/** Letters that are one with their mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The ways in which a text in lower case may be spelled in a domain; the text as it is comes first. */
export function spellingsOf(text: string): readonly string[] {
  if (!/[^\0-\x7F]/.test(text)) return [text];
  const composed = text.normalize('NFC');
  return [
    text,
    plain(composed),
    plain(composed.replace(/[äöüåø]/g, (letter) => WRITTEN_OUT[letter] ?? letter)),
  ];
}

function plain(text: string): string {
  return text
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

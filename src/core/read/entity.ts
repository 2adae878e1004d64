import { Tokenizer } from 'htmlparser2';

/** Decodes character references such as `&amp;` and `&#8364;`, each of them once. */
export class EntityDecoder {
  readonly #known = new Map<string, string>();
  #text = '';
  readonly #tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        this.#text += this.#source.slice(start, end);
      },
      ontextentity: (code) => {
        this.#text += String.fromCodePoint(code);
      },
      onattribdata: () => {},
      onattribentity: () => {},
      onattribend: () => {},
      onattribname: () => {},
      oncdata: () => {},
      onclosetag: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onend: () => {},
      onopentagend: () => {},
      onopentagname: () => {},
      onprocessinginstruction: () => {},
      onselfclosingtag: () => {},
    },
  );
  #source = '';

  /** The text that a reference, written `&…;`, stands for; the reference itself where it is none. */
  decode(reference: string): string {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    this.#text = '';
    this.#source = reference;
    this.#tokenizer.reset();
    this.#tokenizer.write(reference);
    this.#tokenizer.end();
    this.#known.set(reference, this.#text);
    return this.#text;
  }
}

/** A sentence as data, so that an editor can translate it: `{0}` stands for the first argument; numbers are counts. */
export interface Message {
  readonly template: string;
  readonly args: readonly (string | number)[];
}

/** Tag for a message: keeps the template and its arguments apart. */
export function text(strings: TemplateStringsArray, ...args: readonly (string | number)[]): Message {
  const template = strings.reduce((start, part, index) => `${start}{${index - 1}}${part}`);
  return { template, args };
}

/** The sentence in English, or from a translated template. */
export function render(message: Message, template = message.template): string {
  return template.replace(/\{(\d+)\}/g, (hole, index) => {
    const argument = message.args[Number(index)];
    return typeof argument === 'number' ? argument.toLocaleString('en-US') : (argument ?? hole);
  });
}

/** The same sentence about other words. */
export function reworded({ template, args }: Message, word: (argument: string) => string): Message {
  return { template, args: args.map((one) => (typeof one === 'number' ? one : word(one))) };
}

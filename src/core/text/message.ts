/** A sentence as data, so that an editor can translate it: `{0}` stands for the first argument. */
export interface Message {
  readonly template: string;
  readonly args: readonly string[];
}

/** Tag for a message: keeps the template and its arguments apart. */
export function text(strings: TemplateStringsArray, ...args: readonly (string | number)[]): Message {
  const template = strings.reduce((start, part, index) => `${start}{${index - 1}}${part}`);
  return { template, args: args.map(String) };
}

/** The sentence in English, or from a translated template. */
export function render(message: Message, template = message.template): string {
  return template.replace(/\{(\d+)\}/g, (hole, index) => message.args[Number(index)] ?? hole);
}

import { attribute } from '../../draft/attributes.ts';
import type { Attribute } from '../../draft/draft.ts';
import { MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { declarationsOfClass } from '../jsx/tailwind.ts';
import { MeantAttribute } from '../meant-attribute.ts';

/** The attributes, with what Tailwind’s classes declare as a part of `style`, each in the place of its class. */
export function withClassStyle(attributes: readonly Attribute[]): readonly Attribute[] {
  const classes = attribute(attributes, 'class');
  const declared = classes && declarationsIn(classes.value);
  if (!declared) return attributes;
  const style = attribute(attributes, 'style');
  if (!style) return [...attributes, new MeantAttribute('style', declared, classes.span)];
  const parts = [declared, style.value].sort((one, other) => one.span(0, 0).start - other.span(0, 0).start);
  const joined = new MeantAttribute('style', MappedText.join(parts, ';'), style.span, style.written);
  return attributes.map((one) => (one === style ? joined : one));
}

function declarationsIn(classes: MappedText): MappedText | undefined {
  const builder = new TextBuilder(classes);
  for (const { 0: name, index } of classes.text.matchAll(/\S+/g)) {
    const declarations = declarationsOfClass(name);
    if (declarations !== undefined) builder.put(`${declarations};`, index, index + name.length);
  }
  return builder.length === 0 ? undefined : builder.build();
}

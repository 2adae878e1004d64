import { button, type DomPart, keyedList, make, say, show } from '../dom.ts';
import { ask } from '../host.ts';
import type { CheckAction, ChecksRequest } from './checks-view.ts';
import type { PageContext } from './page-context.ts';

/** Buttons beside each other. */
export function actionsPart(
  className: 'secondary' | 'link',
  about: () => PageContext,
): { readonly element: HTMLElement; update(actions: readonly CheckAction[]): void } {
  const element = make('div', { class: 'actions' });
  const update = keyedList<CheckAction>(
    element,
    ({ id }) => id,
    (action) => actionPart(action, className, about),
  );
  return {
    element,
    update(actions) {
      show(element, actions.length > 0);
      update(actions);
    },
  };
}

function actionPart({ id }: CheckAction, className: string, about: () => PageContext): DomPart<CheckAction> {
  const act = button(className, () => {
    ask<ChecksRequest>({ type: 'act', id, subject: about().subject });
  });
  return { element: act, update: ({ label }) => say(act, label) };
}

import { button, type DomPart, keyedList, make, say, show } from '../dom.ts';
import { ask } from '../host.ts';
import type { LinkedText } from '../linked-text.ts';
import { linkedText } from '../linked-text-part.ts';
import type { BouncesRequest, BouncesView, CauseView, PlaceView } from './bounces-view.ts';

/** A cause: what happened, what to do, and the recipients, each a button that shows what the server said of him. */
export function causePart(labels: () => BouncesView['labels'] | undefined): DomPart<CauseView> {
  const title = make('h2', { tabindex: '-1' });
  const amount = make('p', { class: 'amount' });
  const message = make('p', { class: 'message-text' });
  const verdict = make('p', { class: 'verdict' });
  const stepsHeading = make('h3');
  const steps = make('ul', { class: 'steps' });
  const updateSteps = keyedList<LinkedText>(steps, ({ text }) => text, linkedItem);
  const source = linkedText('p');
  const placesHeading = make('h3');
  const places = make('ol', { class: 'places' });
  const updatePlaces = keyedList<PlaceView>(places, ({ at }) => String(at), placePart);
  const more = make('p', { class: 'more' });
  const element = make(
    'section',
    { class: 'cause' },
    ...[title, amount, message, verdict, stepsHeading, steps, source.element, placesHeading, places, more],
  );
  return {
    element,
    update(view) {
      title.id = `cause-${view.id}`;
      element.setAttribute('aria-labelledby', title.id);
      element.dataset.yours = String(view.isYours);
      say(title, view.title);
      say(amount, view.amount);
      say(message, view.message);
      say(verdict, view.verdict);
      say(stepsHeading, labels()?.steps ?? '');
      updateSteps(view.steps);
      show(source.element, view.source !== undefined);
      if (view.source) source.update(view.source);
      say(placesHeading, labels()?.places ?? '');
      updatePlaces(view.places);
      show(more, view.more !== undefined);
      say(more, view.more ?? '');
    },
  };
}

function linkedItem(): DomPart<LinkedText> {
  return linkedText('li');
}

function placePart({ at }: PlaceView): DomPart<PlaceView> {
  const request = (type: 'reveal' | 'remove') => ask<BouncesRequest>({ type, at });
  const address = make('span', { class: 'text' });
  const details = make('span', { class: 'details' });
  const reveal = button('place', () => request('reveal'));
  reveal.append(address, details);
  const remove = button('link', () => request('remove'));
  return {
    element: make('li', {}, reveal, remove),
    update(view) {
      reveal.disabled = !view.isShown;
      say(address, view.address);
      say(details, view.details);
      show(remove, view.remove !== undefined);
      say(remove, view.remove ?? '');
      remove.setAttribute('aria-label', `${view.remove ?? ''} ${view.address}`);
    },
  };
}

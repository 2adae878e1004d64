import './inbox.css';
import { isKind, start } from '../surface.ts';
import { inboxPart } from './inbox.ts';
import type { InboxView } from './view.ts';

// Everything that changes here is seen at once; being told of each keystroke would only disturb.
start(
  inboxPart(),
  (view): view is InboxView => isKind(view, 'inbox'),
  ({ notices }) => notices.join(' '),
);

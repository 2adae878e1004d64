import './bounces.css';
import { isKind, start } from '../surface.ts';
import { bouncesPart } from './bounces.ts';
import type { BouncesView } from './bounces-view.ts';

start(
  bouncesPart(),
  (view): view is BouncesView => isKind(view, 'bounces'),
  ({ lead }) => lead,
);

import './checks.css';
import { isKind, start } from '../surface.ts';
import { checksPart } from './checks.ts';
import type { ChecksView } from './checks-view.ts';

start(
  checksPart(),
  (view): view is ChecksView => isKind(view, 'checks'),
  ({ lead }) => lead,
);

import './plan.css';
import { isKind, start } from '../surface.ts';
import { planPart } from './plan.ts';
import type { PlanView } from './plan-view.ts';

start(
  planPart(),
  (view): view is PlanView => isKind(view, 'plan'),
  ({ lead }) => lead,
);

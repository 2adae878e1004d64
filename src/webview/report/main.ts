import './report.css';
import { isKind, start } from '../surface.ts';
import { reportPart } from './report.ts';
import type { ReportView } from './view.ts';

start(
  reportPart(),
  (view): view is ReportView => isKind(view, 'report'),
  ({ gauge }) => gauge.label,
);

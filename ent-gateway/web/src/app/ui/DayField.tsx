import { lazy, Suspense } from 'react';
import { later } from '../later';
import type { DayFieldProps } from './DayPicker';
import './calendar.css';

const DayPicker = lazy(later(() => import('./DayPicker')));

/** Its calendar comes after the screen it stands on, into the place kept for it. */
export function DayField(props: DayFieldProps) {
  return (
    <Suspense
      fallback={
        <div className="field">
          <span className="b">{props.label}</span>
          <span className="date-box" />
        </div>
      }
    >
      <DayPicker {...props} />
    </Suspense>
  );
}

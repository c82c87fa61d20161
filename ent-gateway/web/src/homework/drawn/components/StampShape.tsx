import type { StampKind } from '../marks';
import { shapes } from './shapes';

/** A stamp by itself, as it stands on a button. */
export function StampShape({ stamp }: { stamp: StampKind }) {
  const { path, ink } = shapes[stamp];
  return (
    <svg className="drawn-stamp" viewBox="0 0 24 24" width={28} height={28} aria-hidden="true">
      <path d={path} className="drawn-edge" strokeWidth={5} />
      <path d={path} className="drawn-line" stroke={ink} strokeWidth={2.6} />
    </svg>
  );
}

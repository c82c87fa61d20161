import { useLayoutEffect, useRef } from 'react';
import { typeset } from '../typeset';

/** A formula in MathML, which browsers draw and screen readers read; its source where it has a fault. */
export function FormulaWords({ latex }: { latex: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place.current) typeset(latex, place.current);
  }, [latex]);
  return <span ref={place} className="formula" />;
}

import { useEffect, useRef } from 'react';

/** What came of a touch, brought into view: on a phone it stands below the names. */
export function Said({ children }: { children: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (children) line.current?.scrollIntoView({ block: 'nearest' });
  }, [children]);
  return (
    <p ref={line} className="entry-said" role="status">
      {children}
    </p>
  );
}

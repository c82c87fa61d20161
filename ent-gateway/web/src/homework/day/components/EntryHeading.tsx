import { useEffect, useRef } from 'react';
import { useDayMessages } from '../messages';

/** Opening a note to change it leads to the form, which stands elsewhere than the button. */
export function EntryHeading({ edited }: { edited: boolean }) {
  const t = useDayMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (edited) heading.current?.focus();
  }, [edited]);
  return (
    <h2 id="write" ref={heading} tabIndex={-1}>
      {t(edited ? 'edit.title' : 'write')}
    </h2>
  );
}

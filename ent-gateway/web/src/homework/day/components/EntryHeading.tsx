import { useEffect, useRef } from 'react';
import { useDayMessages } from '../messages';

interface EntryHeadingProps {
  edited: boolean;
  /** the subject of the slot that is noted */
  noted: string | undefined;
}

/** Opening a note to change it, or the one of a slot, leads to the form, which stands elsewhere than the button. */
export function EntryHeading({ edited, noted }: EntryHeadingProps) {
  const t = useDayMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (edited || noted) heading.current?.focus();
  }, [edited, noted]);
  return (
    <h2 id="write" ref={heading} tabIndex={-1}>
      {edited ? t('edit.title') : noted ? t('write.slot', { name: noted }) : t('write')}
    </h2>
  );
}

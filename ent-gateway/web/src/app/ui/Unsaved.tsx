import { useEffect, useRef } from 'react';
import { Button } from './Button';
import { focusOn } from './faults';
import { useUiMessages } from './messages';
import { Notice } from './Notice';

/** What is asked, and the two answers. */
export interface UnsavedWords {
  asked: string;
  stay: string;
  leave: string;
}

interface UnsavedProps {
  words?: UnsavedWords | undefined;
  onStay: () => void;
  onLeave: () => void;
}

/** Asked once before what somebody typed is lost. */
export function Unsaved({ words, onStay, onLeave }: UnsavedProps) {
  const t = useUiMessages();
  const said = words ?? { asked: t('unsaved'), stay: t('unsaved.stay'), leave: t('unsaved.leave') };
  const asked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked.current) focusOn(asked.current);
  }, []);
  return (
    <div className="stack" ref={asked} role="group" aria-label={said.asked}>
      <Notice kind="warn">{said.asked}</Notice>
      <div className="row wrap">
        <Button kind="primary" onPress={onStay}>
          {said.stay}
        </Button>
        <Button kind="danger" onPress={onLeave}>
          {said.leave}
        </Button>
      </div>
    </div>
  );
}

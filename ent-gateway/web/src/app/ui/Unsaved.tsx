import { useEffect, useRef } from 'react';
import { Button } from './Button';
import { focusOn } from './faults';
import { useUiMessages } from './messages';
import { Notice } from './Notice';

interface UnsavedProps {
  onStay: () => void;
  onLeave: () => void;
}

/** Asked once before what somebody typed is lost. */
export function Unsaved({ onStay, onLeave }: UnsavedProps) {
  const t = useUiMessages();
  const asked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked.current) focusOn(asked.current);
  }, []);
  return (
    <div className="stack" ref={asked} role="group" aria-label={t('unsaved')}>
      <Notice kind="warn">{t('unsaved')}</Notice>
      <div className="row wrap">
        <Button kind="primary" onPress={onStay}>
          {t('unsaved.stay')}
        </Button>
        <Button kind="danger" onPress={onLeave}>
          {t('unsaved.leave')}
        </Button>
      </div>
    </div>
  );
}

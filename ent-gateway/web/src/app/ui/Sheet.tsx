import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './Button';
import { focusOn } from './faults';
import { useUiMessages } from './messages';
import { dismissAll } from './toasts';
import { Unsaved } from './Unsaved';
import { useTyped } from './useTyped';

interface SheetProps {
  title: string;
  open: boolean;
  onClose: () => void;
  /** for what is drawn on: as wide as a desk allows */
  wide?: boolean;
  children: ReactNode;
}

/** A dialog: rises from the bottom on a phone, stands in the middle on a desk. */
export function Sheet({ open, wide, ...sheet }: SheetProps) {
  // what holds back the way out lies inside, and is made anew with each opening
  const leaveRef = useRef(sheet.onClose);
  useEffect(() => {
    if (open) dismissAll();
  }, [open]);
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      onOpenChange={(next) => !next && leaveRef.current()}
      isDismissable
    >
      <Modal className={wide ? 'sheet wide' : 'sheet'}>
        <Body {...sheet} leaveRef={leaveRef} />
      </Modal>
    </ModalOverlay>
  );
}

type BodyProps = Omit<SheetProps, 'open' | 'wide'> & { leaveRef: RefObject<() => void> };

function Body({ title, onClose, children, leaveRef }: BodyProps) {
  const t = useUiMessages();
  const content = useRef<HTMLDivElement>(null);
  const isTyped = useTyped(content, true);
  const [asking, ask] = useState(false);
  const field = useRef<HTMLElement>(null);
  useEffect(() => {
    const inside = content.current;
    const enter = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) field.current = target;
    };
    inside?.addEventListener('focusin', enter);
    return () => inside?.removeEventListener('focusin', enter);
  }, []);
  const stay = () => {
    flushSync(() => ask(false));
    if (field.current) focusOn(field.current);
  };
  const tryToLeave = () => (!asking && isTyped() ? ask(true) : onClose());
  useEffect(() => {
    leaveRef.current = tryToLeave;
  });
  return (
    <Dialog className="sheet-body">
      <div className="row between">
        <Heading slot="title" level={2} className="sheet-title">
          {title}
        </Heading>
        <Button className="icon" aria-label={t('close')} onPress={tryToLeave}>
          <X aria-hidden="true" size={22} />
        </Button>
      </div>
      {asking && <Unsaved onStay={stay} onLeave={onClose} />}
      <div className="sheet-content" ref={content} hidden={asking}>
        {children}
      </div>
    </Dialog>
  );
}

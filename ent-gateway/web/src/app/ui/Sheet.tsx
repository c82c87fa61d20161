import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './Button';
import { useUiMessages } from './messages';

interface SheetProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog: rises from the bottom on a phone, stands in the middle on a desk. */
export function Sheet({ title, open, onClose, children }: SheetProps) {
  const t = useUiMessages();
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(next) => !next && onClose()} isDismissable>
      <Modal className="sheet">
        <Dialog className="sheet-body">
          <div className="row between">
            <Heading slot="title" level={2} className="sheet-title">
              {title}
            </Heading>
            <Button className="icon" aria-label={t('close')} onPress={onClose}>
              <X aria-hidden="true" size={22} />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

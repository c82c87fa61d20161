import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from './Button';

interface FoldedProps {
  label: string;
  /** whether something in it is chosen, which nobody should overlook */
  chosen: boolean;
  children: ReactNode;
}

/** Choices that a phone folds behind a button, so that what they narrow is in sight; wider screens always show them. */
export function Folded({ label, chosen, children }: FoldedProps) {
  const id = useId();
  const [open, setOpen] = useState(chosen);
  return (
    <>
      <Button className="fold-button" aria-expanded={open} aria-controls={id} onPress={() => setOpen(!open)}>
        <SlidersHorizontal aria-hidden="true" size={18} />
        {label}
      </Button>
      <div id={id} className={open ? 'fold is-open' : 'fold'}>
        {children}
      </div>
    </>
  );
}

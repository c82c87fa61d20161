import { type LucideIcon, SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from './Button';

interface FoldedProps {
  label: string;
  icon?: LucideIcon;
  /** whether something in it is chosen, which nobody should overlook */
  chosen?: boolean;
  children: ReactNode;
}

/** What a phone folds behind a button, so that what it is about is in sight; wider screens always show it. */
export function Folded({ label, icon: Icon = SlidersHorizontal, chosen = false, children }: FoldedProps) {
  const id = useId();
  const [open, setOpen] = useState(chosen);
  return (
    <>
      <Button className="fold-button" aria-expanded={open} aria-controls={id} onPress={() => setOpen(!open)}>
        <Icon aria-hidden="true" size={18} />
        {label}
      </Button>
      <div id={id} className={open ? 'fold is-open' : 'fold'}>
        {children}
      </div>
    </>
  );
}

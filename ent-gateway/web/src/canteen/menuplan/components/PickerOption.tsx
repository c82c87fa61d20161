import type { ReactNode } from 'react';

interface PickerOptionProps {
  id: string;
  selected: boolean;
  className?: string;
  onTake: () => void;
  children: ReactNode;
}

/** The keys stay in the text field; a touch, a click or a screen reader's action takes it. */
export function PickerOption({ id, selected, className = '', onTake, children }: PickerOptionProps) {
  return (
    <button
      id={id}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={`picker-option ${className}`}
      onClick={onTake}
    >
      {children}
    </button>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../app/ui';

interface NextButtonProps {
  onPress: () => void;
  children: ReactNode;
}

/** The way on once a question is over: it takes the focus, and says how the answer was. */
export function NextButton({ onPress, children }: NextButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button
      ref={button}
      kind="primary"
      className="doing-act"
      aria-describedby="doing-judged"
      onPress={onPress}
    >
      {children}
    </Button>
  );
}

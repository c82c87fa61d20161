import { Printer } from 'lucide-react';
import { Button, type ButtonProps } from './Button';

/** Prints the screen as it stands. */
export function PrintButton({ children, ...props }: Pick<ButtonProps, 'className' | 'children'>) {
  return (
    <Button {...props} onPress={() => window.print()}>
      <Printer aria-hidden="true" size={18} />
      {children}
    </Button>
  );
}

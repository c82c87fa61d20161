import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  kind?: 'primary' | 'quiet' | 'plain' | 'danger';
  className?: string;
  children: ReactNode;
}

/** A pending button keeps its place and its focus, and says nothing twice. */
export function Button({ kind, className, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={['btn', kind, className].filter(Boolean).join(' ')}>
      {children}
    </AriaButton>
  );
}

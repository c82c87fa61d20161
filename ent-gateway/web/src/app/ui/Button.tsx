import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  kind?: 'primary' | 'quiet' | 'plain' | 'danger';
  className?: string;
  ref?: Ref<HTMLButtonElement>;
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

import { type ComponentProps, useRef } from 'react';
import { useTries } from './useTries';

interface FormProps extends Omit<ComponentProps<'form'>, 'onSubmit' | 'noValidate' | 'ref'> {
  /** checks what is written, and sends it */
  onSubmit: () => void;
}

/** Every form: faults are said in our words, and the first one takes the focus. */
export function Form({ onSubmit, children, ...form }: FormProps) {
  const own = useRef<HTMLFormElement>(null);
  const attempt = useTries(own);
  return (
    <form
      {...form}
      ref={own}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        attempt(onSubmit);
      }}
    >
      {children}
    </form>
  );
}

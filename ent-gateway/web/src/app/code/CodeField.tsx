import type { ComponentProps } from 'react';
import { Field } from '../ui';
import { spacedCode } from './code';

interface CodeFieldProps extends Pick<
  ComponentProps<typeof Field>,
  'label' | 'hint' | 'error' | 'className' | 'autoComplete'
> {
  value: string;
  onChange: (code: string) => void;
}

/** Takes a code as it stands on paper or in a message, in groups of four. */
export function CodeField({ onChange, ...field }: CodeFieldProps) {
  return (
    <Field
      className="claim-code"
      autoComplete="off"
      {...field}
      autoCapitalize="characters"
      spellCheck={false}
      onChange={(event) => onChange(spacedCode(event.target.value))}
    />
  );
}

import type { ComponentProps } from 'react';
import { Field } from '../ui';

interface SearchFieldProps extends Omit<ComponentProps<typeof Field>, 'type' | 'onChange'> {
  value: string;
  onChange: (typed: string) => void;
}

/** A field in which a part of a name is looked for. */
export function SearchField({ onChange, ...field }: SearchFieldProps) {
  return (
    <Field
      maxLength={60}
      autoComplete="off"
      {...field}
      type="search"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

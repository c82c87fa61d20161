import { type ComponentProps, type ReactNode, useId } from 'react';
import { FileInput } from './FileInput';

interface FieldProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: string;
  /** days and hours have fields of their own */
  type?: 'text' | 'tel' | 'email' | 'number' | 'password' | 'search' | 'file';
  hint?: ReactNode;
  error?: string | undefined;
}

export function Field({ label, hint, error, className, ...input }: FieldProps) {
  const id = useId();
  const Input = input.type === 'file' ? FileInput : 'input';
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={['field', className].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="s soft">
          {hint}
        </p>
      )}
      <Input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={notes || undefined}
      />
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

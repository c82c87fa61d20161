import { Field } from '../ui';
import { spacedCode } from '../code';
import { useClaimMessages } from './messages';

interface CodeFieldProps {
  value: string;
  onChange: (code: string) => void;
  error?: string | undefined;
}

export function CodeField({ value, onChange, error }: CodeFieldProps) {
  const t = useClaimMessages();
  return (
    <Field
      label={t('code')}
      hint={t('code.hint')}
      className="claim-code"
      value={value}
      error={error}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      onChange={(event) => onChange(spacedCode(event.target.value))}
    />
  );
}

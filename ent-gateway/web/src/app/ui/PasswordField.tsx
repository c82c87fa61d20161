import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { Button } from './Button';
import { Field } from './Field';
import { useUiMessages } from './messages';

/** A password to choose, which can be read while it is written. */
export function PasswordField(field: Omit<ComponentProps<typeof Field>, 'type'>) {
  const t = useUiMessages();
  const [shown, show] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="stack">
      <Field
        {...field}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
      />
      <div>
        <Button
          kind="quiet"
          aria-label={t(shown ? 'password.hide.more' : 'password.show.more')}
          onPress={() => show(!shown)}
        >
          <Icon aria-hidden="true" size={18} />
          {t(shown ? 'password.hide' : 'password.show')}
        </Button>
      </div>
    </div>
  );
}

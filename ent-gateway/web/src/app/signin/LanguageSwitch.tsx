import { type Language } from '../i18n';
import { usePreferences } from '../preferences';
import { Choice } from '../ui';
import { useSignInMessages } from './messages';

const names: { value: Language; label: string }[] = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
];

export function LanguageSwitch() {
  const t = useSignInMessages();
  const [{ language }, change] = usePreferences();
  return (
    <Choice
      label={t('language')}
      hideLabel
      value={language}
      options={names}
      onChange={(next) => change({ language: next })}
    />
  );
}

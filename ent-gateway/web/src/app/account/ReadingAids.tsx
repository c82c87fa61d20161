import { LanguageSwitch } from '../signin';
import { textSizes, themes, usePreferences } from '../preferences';
import { Choice } from '../ui';
import { useAccountMessages } from './messages';

export function ReadingAids() {
  const t = useAccountMessages();
  const [preferences, change] = usePreferences();
  return (
    <section className="card pad stack" aria-labelledby="display">
      <h2 id="display">{t('display')}</h2>
      <LanguageSwitch />
      <Choice
        label={t('theme')}
        value={preferences.theme}
        options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        label={t('text')}
        value={preferences.textSize}
        options={textSizes.map((value) => ({ value, label: t(`text.${value}`) }))}
        onChange={(textSize) => change({ textSize })}
      />
      <Choice
        label={t('spacing')}
        value={preferences.spacing ? 'wide' : 'normal'}
        options={(['normal', 'wide'] as const).map((value) => ({ value, label: t(`spacing.${value}`) }))}
        onChange={(spacing) => change({ spacing: spacing === 'wide' })}
      />
      <p className="s soft prose">{t('spacing.more')}</p>
      <p className="s soft">{t('kept')}</p>
    </section>
  );
}

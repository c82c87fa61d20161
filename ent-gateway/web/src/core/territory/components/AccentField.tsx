import { useId } from 'react';
import { contrastWithWhite, legible } from '../../../app/theme';
import { useLanguage } from '../../../app/i18n';
import { useOwnTerritoryMessages } from '../messages';

/** The contrast that white text wants on a colour for people who see little (WCAG, level AAA, large enough text aside). */
const enough = 6.5;

/** The town's colour, as it was chosen and as screens wear it. */
export function AccentField({ value, onChange }: { value: string; onChange: (accent: string) => void }) {
  const t = useOwnTerritoryMessages();
  const language = useLanguage();
  const id = useId();
  const worn = legible(value) ?? value;
  const contrast = contrastWithWhite(value);
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(contrast);
  return (
    <div className="field">
      <label htmlFor={id}>{t('accent')}</label>
      <p id={`${id}-hint`} className="s soft">
        {t('accent.hint')}
      </p>
      <div className="row wrap">
        <input
          id={id}
          type="color"
          className="territory-colour"
          value={value}
          aria-describedby={`${id}-hint ${id}-contrast`}
          onChange={(event) => onChange(event.target.value.toLowerCase())}
        />
        <span className="territory-worn" style={{ background: worn }}>
          {t('accent.sample')}
        </span>
      </div>
      <p id={`${id}-contrast`} className="s" aria-live="polite">
        {t(contrast >= enough ? 'accent.reads' : 'accent.darkened', { contrast: written })}
      </p>
    </div>
  );
}

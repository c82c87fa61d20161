import { Choice, Notice } from '../../ui';
import type { HomeChoice, HomeLook } from '../api';
import { useClassHomeMessages } from '../messages';

interface LookChoiceProps {
  choice: HomeChoice;
  look: HomeLook | null;
  onChange: (look: HomeLook | null) => void;
}

/** The look of the home: as the levels give it, or another one. */
export function LookChoice({ choice, look, onChange }: LookChoiceProps) {
  const t = useClassHomeMessages();
  return (
    <div className="stack">
      <Choice<HomeLook | 'USUAL'>
        label={t('choice.look')}
        value={look ?? 'USUAL'}
        onChange={(chosen) => onChange(chosen === 'USUAL' ? null : chosen)}
        options={[
          { value: 'USUAL', label: t('choice.usual', { look: t(`look.${choice.usualLook}`) }) },
          { value: 'NURSERY', label: t('look.NURSERY') },
          { value: 'ELEMENTARY', label: t('look.ELEMENTARY') },
        ]}
      />
      <p className="s soft">{t('choice.look.more')}</p>
      {choice.mixed && <Notice kind="info">{t('choice.mixed')}</Notice>}
    </div>
  );
}

import { Eraser } from 'lucide-react';
import { Choice } from '../../../app/ui';
import type { Level } from '../api';
import { levels, shapes } from '../levels';
import { useProgressMessages } from '../messages';

interface LevelChoiceProps {
  /** null for what wipes a level away */
  value: Level | null;
  onChange: (level: Level | null) => void;
}

/** The level in hand. */
export function LevelChoice({ value, onChange }: LevelChoiceProps) {
  const t = useProgressMessages();
  return (
    <Choice
      label={t('inHand')}
      value={value ?? 'NONE'}
      onChange={(next) => onChange(next === 'NONE' ? null : next)}
      options={[
        ...levels.map((level, index) => {
          const Shape = shapes[level];
          return {
            value: level,
            label: (
              <>
                <Shape aria-hidden="true" size={18} /> {t(`level.${level}`)}
                <kbd className="progress-key" aria-hidden="true">
                  {index + 1}
                </kbd>
              </>
            ),
          };
        }),
        {
          value: 'NONE' as const,
          label: (
            <>
              <Eraser aria-hidden="true" size={18} /> {t('wipe')}
            </>
          ),
        },
      ]}
    />
  );
}

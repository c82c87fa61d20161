import { CheckCheck } from 'lucide-react';
import { useState } from 'react';
import { Button, Choice, Sheet } from '../../../app/ui';
import { usePresenceMessages } from '../messages';
import { type Shown, undecided } from '../overlay';
import type { Presumed } from '../useRoll';

const kinds = ['PRESENT', 'ABSENT'] as const;

interface FinishSheetProps {
  children: Shown[];
  onFinish: (presumed: ReadonlyMap<string, Presumed>) => Promise<void>;
  onClose: () => void;
}

/** Shows whom nobody has tapped before the roll is finished: one choice for all, and each changed by itself. */
export function FinishSheet({ children, onFinish, onClose }: FinishSheetProps) {
  const t = usePresenceMessages();
  const [all, setAll] = useState<Presumed>();
  const [single, setSingle] = useState<ReadonlyMap<string, Presumed>>(new Map());
  const [left] = useState(() => undecided(children));
  const ofAll = kinds.map((value) => ({ value, label: t(`finish.${value}`) }));
  const ofOne = kinds.map((value) => ({
    value,
    label: t(value === 'PRESENT' ? 'mark.present' : 'mark.absent'),
  }));
  const said = ({ childId, state }: Shown): Presumed | undefined =>
    single.get(childId) ??
    all ??
    (!state.presumed ? undefined : state.status === 'PRESENT' ? 'PRESENT' : 'ABSENT');
  const presumed = new Map(left.flatMap((child) => [[child.childId, said(child)] as const]));
  const ready = [...presumed.values()].every((kind) => kind !== undefined);
  const finish = () => {
    void onFinish(presumed as ReadonlyMap<string, Presumed>);
    onClose();
  };
  return (
    <Sheet title={t('finish')} open onClose={onClose}>
      <p>{left.length === 0 ? t('finish.complete') : t('finish.left', { count: left.length })}</p>
      {left.length > 0 && (
        <>
          <Choice
            label={t('finish.all')}
            value={all}
            options={ofAll}
            onChange={(kind) => {
              setAll(kind);
              setSingle(new Map());
            }}
          />
          <ul className="finish-left" aria-label={t('finish.names')}>
            {left.map((child) => (
              <li key={child.childId}>
                <Choice
                  label={`${child.givenName} ${child.familyName}, ${child.className}`}
                  value={said(child)}
                  options={ofOne}
                  onChange={(kind) => setSingle(new Map(single).set(child.childId, kind))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="s soft">{t('finish.more')}</p>
      <Button kind="primary" isDisabled={!ready} onPress={finish}>
        <CheckCheck aria-hidden="true" size={20} />
        {t('finish.do')}
      </Button>
    </Sheet>
  );
}

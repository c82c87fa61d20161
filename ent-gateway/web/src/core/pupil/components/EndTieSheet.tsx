import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Child, isOff, useSession } from '../../../app/session';
import { Button, Form, Notice, Select, Sheet } from '../../../app/ui';
import { endTie, type Tie, type TieEnd, tieEffectsQuery } from '../api';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';
import { usePupilChange } from '../usePupilChange';
import { TieTraces } from './TieTraces';

const reasons: TieEnd['reason'][] = ['WRONG', 'SEPARATED', 'OTHER'];

interface TieSheetProps {
  child: Child;
  tie: Tie;
  others: Tie[];
  onClose: () => void;
}

/** Somebody isn't the child's guardian any more: why, and what follows. */
export function EndTieSheet({ child, tie: { guardian }, others, onClose }: TieSheetProps) {
  const t = usePupilMessages();
  const effects = useQuery(tieEffectsQuery(child.id, guardian.id));
  const [reason, setReason] = useState<TieEnd['reason']>();
  const [tried, setTried] = useState(false);
  const [lastConfirmed, confirm] = useState(false);
  const name = `${guardian.givenName} ${guardian.familyName}`;
  const names = { name, child: child.givenName };
  const ending = usePupilChange(
    (chosen: TieEnd['reason']) => endTie(child.id, guardian.id, { reason: chosen, lastConfirmed }),
    t('end.done', names),
    onClose,
  );
  const hasCanteen = !isOff(useSession().me, 'CANTEEN');
  const send = () => {
    setTried(true);
    if (reason) ending.mutate(reason);
  };
  const last = effects.data?.otherGuardians === 0;
  return (
    <Sheet title={t('end.sure', names)} open onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        <p>{t('end.follows', names)}</p>
        {effects.data && effects.data.sharedHomes.length > 0 && (
          <p>{t('end.homes', { ...names, homes: effects.data.sharedHomes.join(', ') })}</p>
        )}
        {effects.data && <TieTraces effects={effects.data} names={names} />}
        {others.length > 0 && (
          <p>
            {t('end.others', {
              child: child.givenName,
              others: others.map((one) => `${one.guardian.givenName} ${one.guardian.familyName}`).join(', '),
              count: others.length,
            })}
          </p>
        )}
        {hasCanteen && <p>{t('end.canteen')}</p>}
        <Select
          label={t('end.reason')}
          value={reason ?? ''}
          options={[
            ...(reason ? [] : [{ value: '', label: t('end.choose') }]),
            ...reasons.map((value) => ({ value, label: t(`end.${value}`) })),
          ]}
          error={tried && !reason ? t('end.missing') : undefined}
          onChange={(event) => setReason(reasons.find((one) => one === event.target.value))}
        />
        {last && (
          <label className="tick">
            <input
              type="checkbox"
              checked={lastConfirmed}
              onChange={(event) => confirm(event.target.checked)}
            />
            {t('end.last', names)}
          </label>
        )}
        {ending.error && <Notice kind="danger">{t(pupilProblem(ending.error))}</Notice>}
        <div className="row wrap">
          <Button kind="danger" type="submit" isPending={ending.isPending} isDisabled={!effects.data}>
            {t('end.send')}
          </Button>
          <Button onPress={onClose}>{t('not')}</Button>
        </div>
      </Form>
    </Sheet>
  );
}

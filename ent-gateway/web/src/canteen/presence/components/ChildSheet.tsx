import { Check, RotateCcw, UserX } from 'lucide-react';
import { useState } from 'react';
import { today } from '../../../app/format';
import { Button, Notice, Sheet } from '../../../app/ui';
import { NeedBadges } from '../../needs';
import type { Roll, TapKind } from '../api';
import { usePresenceMessages } from '../messages';
import { isThere, type Shown } from '../overlay';
import { ChildStanding } from './ChildStanding';
import { ExcuseForm } from './ExcuseForm';
import { HandOver } from './HandOver';
import { StayForm } from './StayForm';

interface ChildSheetProps {
  child: Shown;
  roll: Roll;
  /** whether the roll is finished: a child who is still there is handed over, once */
  ended: boolean;
  /** how far the tablet's clock stands before the server's */
  aheadSeconds: number;
  onTap: (childId: string, kind: TapKind, collector?: string, saidAt?: string) => Promise<void>;
  onExcused: () => void;
  onClose: () => void;
}

/** All about one child of the day: what it must not eat, how it stands, to whom it may be handed over. */
export function ChildSheet({ child, roll, ended, aheadSeconds, onTap, onExcused, onClose }: ChildSheetProps) {
  const t = usePresenceMessages();
  const { childId, state } = child;
  const [asking, setAsking] = useState<'ABSENT' | 'CLEARED'>();
  const hasHours = isThere(state.status) && Boolean(state.arrivedAt ?? state.collectedAt);
  const tap = (kind: TapKind, collector?: string, saidAt?: string) => {
    void onTap(childId, kind, collector, saidAt);
    onClose();
  };
  /** the hours of a day gone by are tapped by nobody again */
  const take = (kind: 'ABSENT' | 'CLEARED') => {
    if (hasHours && roll.date < today()) setAsking(kind);
    else tap(kind);
  };
  return (
    <Sheet title={`${child.givenName} ${child.familyName}`} open onClose={onClose}>
      <p className="soft">{child.className}</p>
      <div className="tile-badges">
        <NeedBadges needs={child.needs} />
      </div>
      <ChildStanding child={child} roll={roll} ended={ended} />
      <div className="row wrap" role="group" aria-label={t('details')}>
        {!ended && !isThere(state.status) && (
          <Button kind="primary" onPress={() => tap('PRESENT')}>
            <Check aria-hidden="true" size={18} />
            {t('mark.present')}
          </Button>
        )}
        {!ended && child.booked && state.status !== 'ABSENT_UNJUSTIFIED' && !state.collectedAt && (
          <Button onPress={() => take('ABSENT')}>
            <UserX aria-hidden="true" size={18} />
            {t('mark.absent')}
          </Button>
        )}
        {state.at && !ended && (
          <Button onPress={() => (state.collectedAt ? tap('PRESENT') : take('CLEARED'))}>
            <RotateCcw aria-hidden="true" size={18} />
            {t(state.collectedAt ? 'hand.back' : 'mark.clear')}
          </Button>
        )}
      </div>
      {asking && (
        <Notice kind="warn">
          <p>{t('lose')}</p>
          <div className="row wrap">
            <Button kind="danger" onPress={() => tap(asking)}>
              {t('lose.do')}
            </Button>
            <Button onPress={() => setAsking(undefined)}>{t('lose.keep')}</Button>
          </div>
        </Notice>
      )}
      {child.booked && !isThere(state.status) && (
        <ExcuseForm
          child={child}
          roll={roll}
          onDone={() => {
            onExcused();
            onClose();
          }}
        />
      )}
      {roll.unit !== 'MEAL' && isThere(state.status) && (!ended || !state.collectedAt) && (
        <StayForm
          child={child}
          roll={roll}
          ended={ended}
          aheadSeconds={aheadSeconds}
          onSay={(kind, saidAt, collector) => tap(kind, collector, saidAt)}
        />
      )}
      {roll.unit !== 'MEAL' && (!ended || (isThere(state.status) && !state.collectedAt)) && (
        <HandOver child={child} onHand={(collector) => tap('COLLECTED', collector)} />
      )}
    </Sheet>
  );
}

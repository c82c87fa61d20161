import { Check, EllipsisVertical, TriangleAlert, UserX } from 'lucide-react';
import { clock, dayOf, type Day } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Face } from '../../../app/ui';
import { NeedBadges } from '../../needs';
import type { TapKind } from '../api';
import { usePresenceMessages } from '../messages';
import { isAbsent, isThere, type Shown } from '../overlay';

interface ChildTileProps {
  child: Shown;
  /** whose roll it is */
  day: Day;
  /** whether the roll is finished, and the child passed over if nobody has tapped it */
  ended: boolean;
  onTap: (childId: string, kind: TapKind) => Promise<void>;
  onMore: (childId: string) => void;
}

/**
 * One child: a tap says it is there, another takes that back, unless the child was handed over: that stands in its
 * sheet. Allergies are never smaller than the name.
 */
export function ChildTile({ child, day, ended, onTap, onMore }: ChildTileProps) {
  const t = usePresenceMessages();
  const language = useLanguage();
  const { state } = child;
  const name = `${child.givenName} ${child.familyName}`;
  const there = isThere(state.status);
  const absent = isAbsent(state.status);
  const look = there ? 'is-there is-said' : absent ? 'is-absent is-said' : ended ? 'is-said' : '';
  const initials = `${child.givenName.charAt(0)}${child.familyName.charAt(0)}`;
  return (
    <li className={`tile-child ${look}`}>
      <button
        type="button"
        className="tile-tap"
        aria-pressed={there}
        onClick={() => {
          if (state.collectedAt) onMore(child.childId);
          else void onTap(child.childId, there ? 'CLEARED' : 'PRESENT');
        }}
      >
        <span className="tile-face" aria-hidden="true">
          {there ? <Check size={30} /> : absent ? <UserX size={28} /> : <Face name={initials} />}
        </span>
        <span className="tile-words">
          <span className="tile-name">{name}</span>
          <span className="s soft">{child.className}</span>
          <span className="tile-badges">
            <NeedBadges needs={child.needs} />
            {child.unknown && (
              <span className="need need-unknown">
                <TriangleAlert aria-hidden="true" size={16} />
                {t('unknown')}
              </span>
            )}
            {child.left && <span className="pill warn">{t('left')}</span>}
          </span>
          <span className="tile-state s">
            {state.collectedAt
              ? dayOf(state.collectedAt) === day
                ? t('collected', { time: clock(state.collectedAt, language) })
                : t('collected.unseen')
              : t(ended && state.status === 'EXPECTED' ? 'finish.notCalled' : `status.${state.status}`)}
            {child.waiting && <span className="pill warn">{t('waitingMark')}</span>}
            {state.corrected && (there || absent) && <span className="pill info">{t('corrected')}</span>}
          </span>
        </span>
      </button>
      <Button className="icon" aria-label={t('more', { name })} onPress={() => onMore(child.childId)}>
        <EllipsisVertical aria-hidden="true" size={22} />
      </Button>
    </li>
  );
}

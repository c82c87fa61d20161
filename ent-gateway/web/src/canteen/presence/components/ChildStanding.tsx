import { clock, dayOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Roll } from '../api';
import { usePresenceMessages } from '../messages';
import type { Shown } from '../overlay';

interface ChildStandingProps {
  child: Shown;
  roll: Roll;
  ended: boolean;
}

/** How a child stands, with the hours of that day; a departure tapped on another day has none. */
export function ChildStanding({ child: { state }, roll, ended }: ChildStandingProps) {
  const t = usePresenceMessages();
  const language = useLanguage();
  const left =
    state.collectedAt && dayOf(state.collectedAt) === roll.date ? clock(state.collectedAt, language) : '';
  return (
    <>
      <p>
        {t(ended && state.status === 'EXPECTED' ? 'finish.notCalled' : `status.${state.status}`)}
        {state.arrivedAt && ` · ${t('arrived', { time: clock(state.arrivedAt, language) })}`}
      </p>
      {state.collectedAt && (
        <p className="b">
          {state.collector
            ? t(left ? 'collected.with' : 'collected.unseen.with', {
                time: left,
                name: state.collector,
              })
            : t(left ? 'collected' : 'collected.unseen', { time: left })}
        </p>
      )}
    </>
  );
}

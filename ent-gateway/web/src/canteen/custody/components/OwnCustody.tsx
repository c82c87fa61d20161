import { useSession } from '../../../app/session';
import { Notice } from '../../../app/ui';
import type { CustodyView } from '../api';
import { useCustodyMessages } from '../messages';
import { OwnWeeks } from './OwnWeeks';
import { Periods } from './Periods';

/** A parent reads whose weeks are whose; an agent who is one leaves them to a colleague. */
export function OwnCustody({ view }: { view: CustodyView }) {
  const t = useCustodyMessages();
  const family = useSession().space === 'family';
  const current = view.versions.some(({ state, custody }) => state === 'CURRENT' && custody);
  return (
    <div className="stack">
      <Notice kind="info">
        {t(
          !family
            ? 'own'
            : view.versions.length === 0
              ? 'family.none'
              : current
                ? 'family.more'
                : 'family.off',
        )}
      </Notice>
      {view.versions.some(({ custody }) => custody) && <OwnWeeks view={view} />}
      <Periods periods={view.versions} households={view.households} />
    </div>
  );
}

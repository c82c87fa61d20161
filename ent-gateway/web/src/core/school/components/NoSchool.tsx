import { School as SchoolIcon } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { EmptyState } from '../../../app/ui';
import type { School } from '../api';
import { useSchoolMessages } from '../messages';

/** Said instead of a school's page: the town has opened none yet, or the viewer works at none. */
export function NoSchool({ all }: { all: School[] }) {
  const t = useSchoolMessages();
  const { space } = useSession();
  if (all.length > 0) {
    return (
      <EmptyState icon={SchoolIcon} title={t('none')}>
        <p>{t('none.more')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={SchoolIcon} title={t('unopened')}>
      <p>{t('unopened.more')}</p>
      {space === 'town' && (
        <p>
          <Link to="/classes">{t('open')}</Link>
        </p>
      )}
    </EmptyState>
  );
}

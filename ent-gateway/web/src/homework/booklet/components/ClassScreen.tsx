import { useQuery } from '@tanstack/react-query';
import { School } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { EmptyState, Loaded, Page, Select } from '../../../app/ui';
import { useLedClasses } from '../../roll';
import { classBookletsQuery } from '../api';
import { useBookletMessages } from '../messages';
import { ClassDesk } from './ClassDesk';

/** The booklets of a class, for those who lead it and its ATSEM. */
export function ClassScreen() {
  const t = useBookletMessages();
  const { space } = useSession();
  const led = useLedClasses();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('classe');
  const shown = led.find(({ id }) => id === asked) ?? led[0];
  // an ATSEM comes from the page of the class
  const classId = space === 'companion' ? (asked ?? '') : (shown?.id ?? '');
  const booklets = useQuery({ ...classBookletsQuery(classId), enabled: classId !== '' });
  return (
    <Page title={t('title')} before={booklets.data?.className}>
      {classId === '' ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <div className="stack-l">
          {space !== 'companion' && led.length > 1 && (
            <Select
              label={t('class')}
              value={classId}
              onChange={({ target }) => setSearch({ classe: target.value }, { replace: true })}
              options={led.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Loaded query={booklets}>{(known) => <ClassDesk key={known.classId} booklets={known} />}</Loaded>
        </div>
      )}
    </Page>
  );
}

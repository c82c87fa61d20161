import { useQuery } from '@tanstack/react-query';
import { School } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { EmptyState, Loaded, Page, Select } from '../../../app/ui';
import { classBookletsQuery } from '../api';
import { useBookletMessages } from '../messages';
import { useKeptClasses } from '../useKeptClasses';
import { ClassDesk } from './ClassDesk';

/** The booklets of a class, for those who lead it and its ATSEM. */
export function ClassScreen() {
  const t = useBookletMessages();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('classe');
  const { classes, isCompanion, missing } = useKeptClasses();
  const classId = (classes.find(({ id }) => id === asked) ?? classes[0])?.id ?? '';
  const booklets = useQuery({ ...classBookletsQuery(classId), enabled: classId !== '' });
  return (
    <Page title={t('title')} before={booklets.data?.className}>
      {missing ? (
        <Loaded query={missing}>{() => null}</Loaded>
      ) : classId === '' ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t(isCompanion ? 'noClass.companion' : 'noClass.more')}</p>
        </EmptyState>
      ) : (
        <div className="stack-l">
          {classes.length > 1 && (
            <Select
              label={t('class')}
              value={classId}
              onChange={({ target }) => setSearch({ classe: target.value }, { replace: true })}
              options={classes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Loaded query={booklets}>{(known) => <ClassDesk key={known.classId} booklets={known} />}</Loaded>
        </div>
      )}
    </Page>
  );
}

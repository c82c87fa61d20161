import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { schoolsQuery } from '../../school';
import { getImport } from '../api';
import { useImportsMessages } from '../messages';
import { Emptied } from './Emptied';
import { ImportActions } from './ImportActions';
import { ImportCounts } from './ImportCounts';
import { ImportTabs } from './ImportTabs';
import { Leaving } from './Leaving';
import { LeftOut } from './LeftOut';
import { LostDays } from './LostDays';
import './imports.css';

export function ImportScreen() {
  const t = useImportsMessages();
  const { id = '' } = useParams();
  const preview = useQuery({ queryKey: ['import', id], queryFn: () => getImport(id) });
  const { data: schools = [] } = useQuery(schoolsQuery);
  return (
    <Page title={t('preview.title')} before={<BackLink to="/imports">{t('back')}</BackLink>}>
      <Loaded query={preview}>
        {(shown) => (
          <>
            <p className="b">{schools.find((school) => school.id === shown.schoolId)?.name}</p>
            <ImportCounts preview={shown} />
            <LeftOut preview={shown} />
            <Leaving preview={shown} />
            <ImportActions preview={shown} />
            <Emptied preview={shown} />
            <LostDays preview={shown} />
            <ImportTabs preview={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

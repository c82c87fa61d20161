import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { Loaded, Page } from '../../../app/ui';
import { schoolsQuery } from '../../school/queries';
import { getImport } from '../api';
import { useImportsMessages } from '../messages';
import { ImportActions } from './ImportActions';
import { ImportCounts } from './ImportCounts';
import { ImportTabs } from './ImportTabs';
import './imports.css';

export function ImportScreen() {
  const t = useImportsMessages();
  const { id = '' } = useParams();
  const preview = useQuery({ queryKey: ['import', id], queryFn: () => getImport(id) });
  const { data: schools = [] } = useQuery(schoolsQuery);
  return (
    <Page
      title={t('preview.title')}
      before={
        <Link to="/imports" className="row">
          <ArrowLeft aria-hidden="true" size={18} />
          {t('back')}
        </Link>
      }
    >
      <Loaded query={preview}>
        {(shown) => (
          <>
            <p className="b">{schools.find((school) => school.id === shown.schoolId)?.name}</p>
            <ImportCounts preview={shown} />
            <ImportActions preview={shown} />
            <ImportTabs preview={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

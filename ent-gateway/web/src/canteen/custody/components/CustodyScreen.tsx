import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, House } from 'lucide-react';
import { Link, useParams, useSearchParams } from 'react-router';
import { EmptyState, Loaded, Notice, Page } from '../../../app/ui';
import { getCustody } from '../api';
import { useCustodyMessages } from '../messages';
import { CustodyForm } from './CustodyForm';

/** Which of a child's two households pays, week by week. */
export function CustodyScreen() {
  const t = useCustodyMessages();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const custody = useQuery({ queryKey: ['canteen', 'custody', id], queryFn: () => getCustody(id) });
  const child = custody.data?.child;
  const name = child && `${child.givenName} ${child.familyName}`;
  return (
    <Page
      title={name ? t('title.of', { name }) : t('title')}
      width="narrow"
      before={
        <Link to={`/classes/${search.get('classe') ?? ''}`} className="row">
          <ArrowLeft aria-hidden="true" size={18} />
          {t('back')}
        </Link>
      }
    >
      <Loaded query={custody}>
        {(view) =>
          view.households.length < 2 ? (
            <EmptyState icon={House} title={t('one')}>
              <p>{t('one.more', { name: view.child.givenName })}</p>
            </EmptyState>
          ) : view.households.some(({ mine }) => mine) ? (
            <Notice kind="info">{t('own')}</Notice>
          ) : (
            <CustodyForm view={view} />
          )
        }
      </Loaded>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Calculator, Receipt } from 'lucide-react';
import { Link } from 'react-router';
import { EmptyState, Loaded, Page, PrintButton, Skeleton } from '../../../app/ui';
import { listTariffs } from '../api';
import { useTariffMessages } from '../messages';
import { TariffCard } from './TariffCard';
import './tariffs.css';

/** What the town asks for, as the council decided it. */
export function TariffsScreen() {
  const t = useTariffMessages();
  const tariffs = useQuery({ queryKey: ['canteen', 'tariffs'], queryFn: listTariffs });
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link className="btn" to="/simulateur">
            <Calculator aria-hidden="true" size={18} />
            {t('simulator')}
          </Link>
          <PrintButton>{t('print')}</PrintButton>
        </>
      }
    >
      <p className="prose">{t('what')}</p>
      <Loaded query={tariffs} skeleton={<Skeleton lines={2} height={260} />}>
        {(groups) =>
          groups.length === 0 ? (
            <EmptyState icon={Receipt} title={t('none')}>
              <p>{t('none.more')}</p>
            </EmptyState>
          ) : (
            <div className="tariff-cards">
              {groups.map((group) => (
                <TariffCard key={group.activities[0]?.id} group={group} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

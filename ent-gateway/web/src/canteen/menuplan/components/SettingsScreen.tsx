import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Loaded, Page } from '../../../app/ui';
import { schoolsQuery } from '../../../core/school';
import { getPublisher, listEgalim, listFrequencies } from '../api';
import { useKitchenMessages } from '../messages';
import { EgalimForm } from './EgalimForm';
import { FrequencyForm } from './FrequencyForm';
import { PublisherForm } from './PublisherForm';
import './menuplan.css';

export function SettingsScreen() {
  const t = useKitchenMessages();
  const schools = useQuery(schoolsQuery);
  const publisher = useQuery({ queryKey: ['canteen', 'publisher'], queryFn: getPublisher });
  const frequencies = useQuery({ queryKey: ['canteen', 'frequencies'], queryFn: listFrequencies });
  const egalim = useQuery({ queryKey: ['canteen', 'egalim', 'all'], queryFn: listEgalim });
  return (
    <Page title={t('settings.title')} before={<Link to="/composer">{t('back')}</Link>} width="narrow">
      <div className="stack-l">
        <Loaded query={publisher}>
          {(known) => <PublisherForm known={known} schools={schools.data ?? []} />}
        </Loaded>
        <Loaded query={egalim}>{(notices) => <EgalimForm known={notices[0]} />}</Loaded>
        <Loaded query={frequencies}>{(rules) => <FrequencyForm known={rules} />}</Loaded>
      </div>
    </Page>
  );
}

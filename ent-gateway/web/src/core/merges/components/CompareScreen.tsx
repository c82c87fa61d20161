import { useQuery } from '@tanstack/react-query';
import { ArrowLeftRight } from 'lucide-react';
import { useNavigate, useParams } from 'react-router';
import { BackLink, Button, Loaded, Notice, Page } from '../../../app/ui';
import { useMergeMessages } from '../messages';
import { previewQuery } from '../queries';
import { MergeForm } from './MergeForm';
import { PersonCard } from './PersonCard';
import './merges.css';

/** Two records beside each other, and what making them one would do. */
export function CompareScreen() {
  const t = useMergeMessages();
  const navigate = useNavigate();
  const { kept = '', gone = '' } = useParams();
  const preview = useQuery(previewQuery(kept, gone));
  return (
    <Page title={t('screen')} before={<BackLink to="/familles/doublons">{t('back')}</BackLink>}>
      <Loaded query={preview}>
        {(merge) => (
          <>
            <div className="merge-sides">
              <PersonCard title={t('kept')} person={merge.kept} />
              <PersonCard title={t('gone')} person={merge.gone} />
            </div>
            <Button onPress={() => void navigate(`/familles/doublons/${gone}/${kept}`, { replace: true })}>
              <ArrowLeftRight aria-hidden="true" size={18} />
              {t('swap')}
            </Button>
            {merge.obstacles.length > 0 && (
              <Notice kind="warn">
                <p className="b">{t('forbidden')}</p>
                <ul>
                  {merge.obstacles.map((obstacle) => (
                    <li key={obstacle}>{t(`obstacle.${obstacle}`)}</li>
                  ))}
                </ul>
              </Notice>
            )}
            <MergeForm key={`${kept} ${merge.kept.version} ${merge.gone.version}`} preview={merge} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

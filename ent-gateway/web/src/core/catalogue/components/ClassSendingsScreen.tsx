import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useParams } from 'react-router';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { sendingsQuery } from '../api';
import { useCatalogueMessages } from '../messages';
import { SendingCard } from './SendingCard';
import './catalogue.css';

/** What was sent to a class, and which of its pupils have opened it. */
export function ClassSendingsScreen() {
  const t = useCatalogueMessages();
  const { id = '' } = useParams();
  const found = useQuery(sendingsQuery(id));
  const name = found.data?.schoolClass.name;
  return (
    <Page
      title={name ? t('sent.title', { name }) : t('sent')}
      before={<BackLink to={`/classes/${id}`}>{t('sent.back')}</BackLink>}
    >
      <Loaded query={found}>
        {({ sendings }) =>
          sendings.length === 0 ? (
            <EmptyState icon={Send} title={t('sent.none')}>
              <p>{t('sent.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="stack-l">
              {sendings.map((sending) => (
                <SendingCard key={sending.id} sending={sending} classId={id} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

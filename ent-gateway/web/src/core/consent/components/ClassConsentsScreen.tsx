import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useParams } from 'react-router';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { BackLink, EmptyState, Loaded, Page, PrintButton } from '../../../app/ui';
import { classConsentsQuery } from '../api';
import { useConsentMessages } from '../messages';
import { ConsentsTable } from './ConsentsTable';
import './consent.css';

/** Whose picture may be shown where, of a whole class, on the screen and on paper. */
export function ClassConsentsScreen() {
  const t = useConsentMessages();
  const language = useLanguage();
  const { id = '' } = useParams();
  const consents = useQuery(classConsentsQuery(id));
  const name = consents.data?.schoolClass.name;
  return (
    <Page
      title={name ? t('title.of', { name }) : t('title')}
      before={<BackLink to={`/classes/${id}`}>{t('class.back')}</BackLink>}
      actions={consents.data?.pupils.length ? <PrintButton>{t('class.print')}</PrintButton> : undefined}
    >
      <Loaded query={consents}>
        {({ pupils }) =>
          pupils.length === 0 ? (
            <EmptyState icon={Users} title={t('class.none')}>
              <p>{t('class.none.more')}</p>
            </EmptyState>
          ) : (
            <>
              <p className="prose soft">{t('class.lead')}</p>
              <ConsentsTable pupils={pupils} />
              <p className="print-only s">{t('class.printed', { day: fullDate(today(), language) })}</p>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

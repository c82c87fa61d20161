import { useQuery } from '@tanstack/react-query';
import { HeartHandshake, Users } from 'lucide-react';
import { useParams } from 'react-router';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { BackLink, EmptyState, Loaded, Page, PrintButton } from '../../../app/ui';
import { type ClassCharter, classCharterQuery } from '../api';
import { useCharterMessages } from '../messages';
import { AcceptanceTable } from './AcceptanceTable';
import { Poster } from './Poster';
import './charter.css';

/** Who of a class has promised and accepted, and the poster for its wall. */
export function ClassCharterScreen() {
  const t = useCharterMessages();
  const { id = '' } = useParams();
  const found = useQuery(classCharterQuery(id));
  const name = found.data?.schoolClass.name;
  return (
    <Page
      title={name ? t('class.title', { name }) : t('title')}
      before={<BackLink to={`/classes/${id}`}>{t('class.back')}</BackLink>}
      actions={found.data?.charter ? <PrintButton>{t('print')}</PrintButton> : undefined}
    >
      <Loaded query={found}>{(shown) => <Standings shown={shown} />}</Loaded>
    </Page>
  );
}

function Standings({ shown: { charter, pupils, schoolClass } }: { shown: ClassCharter }) {
  const t = useCharterMessages();
  const language = useLanguage();
  if (!charter)
    return (
      <EmptyState icon={HeartHandshake} title={t('own.none')}>
        <p>{t('class.none.more')}</p>
      </EmptyState>
    );
  if (pupils.length === 0)
    return (
      <EmptyState icon={Users} title={t('class.empty')}>
        <p>{t('class.empty.more')}</p>
      </EmptyState>
    );
  const promised = pupils.filter(({ pupil }) => pupil.acceptedAt).length;
  const guardians = pupils.flatMap((one) => one.guardians);
  return (
    <>
      <p className="prose no-print">
        {t('class.sum', {
          promised,
          pupils: pupils.length,
          accepted: guardians.filter(({ acceptedAt }) => acceptedAt).length,
          guardians: guardians.length,
          day: fullDate(charter.startsOn, language),
        })}
      </p>
      <AcceptanceTable pupils={pupils} />
      <Poster words={charter} place={schoolClass.name} />
    </>
  );
}

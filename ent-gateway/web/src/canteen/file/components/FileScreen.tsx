import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useActing } from '../../../app/session';
import { Loaded, LoadError, Notice, Page } from '../../../app/ui';
import { type FamilyFile, getFile } from '../api';
import { useFileMessages } from '../messages';
import { useDraft } from '../useDraft';
import { CareConsentCard } from './CareConsentCard';
import { DoctorCard } from './DoctorCard';
import { DocumentsCard } from './DocumentsCard';
import { FoodCard } from './FoodCard';
import { PeopleCard } from './PeopleCard';
import { PlanCard } from './PlanCard';
import { SaveState } from './SaveState';
import { SignCard } from './SignCard';
import './file.css';

/** A guardian fills a child's file; everything is kept as one goes. */
export function FileScreen() {
  const t = useFileMessages();
  const { id = '' } = useParams();
  const file = useQuery({
    queryKey: ['canteen', 'file', id],
    queryFn: () => getFile(id),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (file.error && !file.data) {
    return (
      <Page title={t('nav.title')} width="narrow">
        <LoadError error={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  return <Loaded query={file}>{(view) => <Form key={view.child.id} view={view} />}</Loaded>;
}

function Form({ view }: { view: FamilyFile }) {
  const t = useFileMessages();
  const draft = useDraft(view);
  const acting = useActing();
  const [tried, setTried] = useState(false);
  const { child } = draft.file;
  const fields = { draft, tried };
  return (
    <Page
      title={t('title', { name: child.givenName })}
      before={
        acting ? (
          <Link to={`/familles/${acting.familyId}`}>{acting.name}</Link>
        ) : (
          <Link to="/dossier">{t('back')}</Link>
        )
      }
      width="narrow"
    >
      <p className="soft">{t('year', { from: draft.file.year, to: draft.file.year + 1 })}</p>
      <Standing file={draft.file} />
      <DoctorCard {...fields} />
      <PeopleCard part="emergencyContacts" {...fields} />
      <FoodCard {...fields} />
      <PlanCard {...fields} />
      <PeopleCard part="collectors" {...fields} />
      <DocumentsCard {...fields} />
      <CareConsentCard {...fields} />
      <SignCard draft={draft} tried={tried} onTry={() => setTried(true)} />
      <SaveState draft={draft} />
    </Page>
  );
}

/** Where the file stands, and what the town hall said. */
function Standing({ file }: { file: FamilyFile }) {
  const t = useFileMessages();
  const language = useLanguage();
  const day = (instant?: string | null) => (instant ? fullDate(dayOf(instant), language) : '');
  switch (file.state) {
    case 'RETURNED':
      return (
        <Notice kind="warn">
          <span className="keep-lines">{t('returned', { reason: file.reason })}</span>
        </Notice>
      );
    case 'SENT':
      return <Notice kind="info">{t('sent', { name: file.signedBy ?? '', day: day(file.signedAt) })}</Notice>;
    case 'ACCEPTED':
      return <Notice kind="ok">{t('accepted', { day: day(file.acceptedAt) })}</Notice>;
    case 'DRAFT':
      if (file.acceptedAt) return <Notice kind="info">{t('changed')}</Notice>;
      return file.version === 0 && file.content.doctor.name ? (
        <Notice kind="info">{t('proposed')}</Notice>
      ) : null;
  }
}

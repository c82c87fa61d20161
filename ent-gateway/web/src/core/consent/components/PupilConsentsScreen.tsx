import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, Loaded, Page, Skeleton } from '../../../app/ui';
import { type Consents, consentsQuery, type UseConsent } from '../api';
import { heldOf } from '../held';
import { useConsentMessages } from '../messages';
import { Awaited } from './Awaited';
import { Because } from './Because';
import { PaperForm } from './PaperForm';
import { StandingPill } from './StandingPill';
import { WordLine } from './WordLine';
import './consent.css';

/** What is said of a pupil's pictures, as the school and the town hall read it; who holds a signed paper writes it down. */
export function PupilConsentsScreen() {
  const t = useConsentMessages();
  const { id = '' } = useParams();
  const { me, space } = useSession();
  const consents = useQuery(consentsQuery(id));
  const child = consents.data?.child;
  const own = me.children.some((one) => one.id === id);
  return (
    <Page
      title={child ? t('title.of', { name: `${child.givenName} ${child.familyName}` }) : t('title')}
      width="narrow"
      before={
        child && (
          <BackLink to={space === 'town' ? `/eleves/${id}` : `/classes/${child.classId}/images`}>
            {space === 'town' ? child.givenName : t('class.of', { name: child.className })}
          </BackLink>
        )
      }
    >
      <Loaded query={consents} skeleton={<Skeleton lines={4} height={90} />}>
        {(view) => (
          <>
            <ul className="card plain-list consent-uses">
              {view.uses.map((one) => (
                <UseLine key={one.use} of={one} consents={view} />
              ))}
            </ul>
            {space !== 'teacher' && !own && <PaperForm consents={view} />}
            {own && <p>{t('own')}</p>}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function UseLine({ of, consents }: { of: UseConsent; consents: Consents }) {
  const t = useConsentMessages();
  const held = heldOf(consents.uses, of.use);
  const byRegister = consents.register && (of.use === 'CLASS' || of.use === 'SCHOOL');
  return (
    <li className="pad stack">
      <div className="row between wrap">
        <h2>{t(`use.${of.use}`)}</h2>
        <StandingPill held={held} />
      </div>
      <Because held={held} />
      <Awaited of={of} guardians={consents.guardians} />
      <ul className="plain-list soft">
        {of.words.map((said) => (
          <WordLine key={said.guardianId} said={said} guardians={consents.guardians} />
        ))}
        {byRegister && <li className="s">{t('register')}</li>}
        {of.words.length === 0 && !byRegister && <li className="s">{t('silence')}</li>}
      </ul>
    </li>
  );
}

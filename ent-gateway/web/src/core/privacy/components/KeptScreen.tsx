import { useMutation, useQuery } from '@tanstack/react-query';
import { Download, Users } from 'lucide-react';
import { Link } from 'react-router';
import { download } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { BackLink, Button, Loaded, Page, PrintButton, toast } from '../../../app/ui';
import { exportRegister, type KeptKind, keptQuery } from '../api';
import { usePrivacyMessages } from '../messages';
import { ArchiveCard } from './ArchiveCard';
import { CorrectionsCard } from './CorrectionsCard';

const facts = ['about', 'readers', 'why', 'span', 'end'] as const;

/** What is kept about people, for how long and why; for everybody. */
export function KeptScreen() {
  const t = usePrivacyMessages();
  const { me } = useSession();
  const kept = useQuery(keptQuery);
  return (
    <Page title={t('title')} width="narrow" actions={<PrintButton>{t('print')}</PrintButton>}>
      <BackLink to="/compte">{t('back')}</BackLink>
      <p className="prose">{t('intro')}</p>
      {!me.roles.some(({ role }) => role === 'PUPIL') && <ArchiveCard />}
      {!me.roles.some(({ role }) => role === 'PUPIL') && <CorrectionsCard />}
      {me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR') && <Administration />}
      <Loaded query={kept}>
        {(kinds) => (
          <ul className="stack">
            {kinds.map((kind) => (
              <KindCard key={kind.key} kind={kind} />
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}

function KindCard({ kind }: { kind: KeptKind }) {
  const t = usePrivacyMessages();
  const words = useLanguage() === 'en' ? kind.en : kind.fr;
  return (
    <li className="card pad stack">
      <h2>{words.name}</h2>
      {facts.map((fact) => (
        <p key={fact}>
          <span className="s soft">{t(fact)}</span>
          <br />
          {words[fact]}
        </p>
      ))}
    </li>
  );
}

function Administration() {
  const t = usePrivacyMessages();
  const made = useMutation({
    mutationFn: () => download(exportRegister(), `${t('register.name')}.csv`),
    retry: false,
    onSuccess: () => toast('ok', t('register.done')),
    onError: () => toast('danger', t('register.failed')),
  });
  return (
    <section className="card pad stack no-print" aria-labelledby="administration">
      <h2 id="administration">{t('administration')}</h2>
      <p className="prose">{t('register.more')}</p>
      <div className="row wrap">
        <Button isPending={made.isPending} onPress={() => made.mutate()}>
          <Download aria-hidden="true" size={18} />
          {t('register')}
        </Button>
        <Link className="btn quiet" to="/compte/departs">
          <Users aria-hidden="true" size={18} />
          {t('departures')}
        </Link>
      </div>
    </section>
  );
}

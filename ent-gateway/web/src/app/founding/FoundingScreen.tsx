import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AlonePage } from '../alone';
import { BackLink, Loaded, Notice } from '../ui';
import { found, getState } from './api';
import { type Draft, emptyDraft, wishOf } from './draft';
import { FoundingForm } from './FoundingForm';
import { useFoundingMessages } from './messages';
import { foundingProblem, refusedFields } from './problems';
import './founding.css';

/** The first page of an empty product: who has the code of its log founds the first territory. */
export function FoundingScreen() {
  const t = useFoundingMessages();
  const state = useQuery({ queryKey: ['founding'], queryFn: getState });
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(location.hostname));
  const founding = useMutation({ mutationFn: () => found(wishOf(draft)) });
  if (founding.isSuccess) {
    return (
      <AlonePage title={t('title')}>
        <Notice kind="ok">
          <p className="b">{t('done', { name: draft.name.trim() })}</p>
          <p>{t('done.signIn', { username: founding.data.username })}</p>
        </Notice>
        {/* a whole page: the brand of the new territory is read anew */}
        <a className="btn primary" href="/connexion">
          {t('done.go')}
        </a>
      </AlonePage>
    );
  }
  const refused = refusedFields(founding.error);
  return (
    <AlonePage title={t('title')}>
      <Loaded query={state}>
        {({ founded, open }) =>
          founded && !open ? (
            <>
              <Notice kind="info">{t('closed')}</Notice>
              <BackLink to="/connexion">{t('back')}</BackLink>
            </>
          ) : (
            <>
              <p className="prose">{t('welcome')}</p>
              {!founded && <p className="soft prose">{t('later')}</p>}
              {!open && <Notice kind="warn">{t('expired')}</Notice>}
              {founding.error && !Object.keys(refused).length && (
                <Notice kind="danger">{t(foundingProblem(founding.error))}</Notice>
              )}
              <FoundingForm
                draft={draft}
                onChange={setDraft}
                refused={refused}
                pending={founding.isPending}
                onSubmit={() => founding.mutate()}
              />
            </>
          )
        }
      </Loaded>
    </AlonePage>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Trash2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useSettled } from '../../../app/search';
import { Button, Field, Loaded, toast } from '../../../app/ui';
import { endContributor, findContributors, listContributors, nameContributor } from '../api';
import { useBlogSettingsMessages } from '../messages';

/** Families who write in the journal of a school: its head names them, and they hand in. */
export function ContributorsCard({ schoolId }: { schoolId: string }) {
  const t = useBlogSettingsMessages();
  const client = useQueryClient();
  const [search, setSearch] = useState('');
  const words = useSettled(search.trim());
  const key = ['contributors', schoolId];
  const named = useQuery({ queryKey: key, queryFn: () => listContributors(schoolId) });
  const found = useQuery({
    queryKey: [...key, 'found', words],
    queryFn: ({ signal }) => findContributors(schoolId, words, signal),
    enabled: words.length > 1,
  });
  const acting = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onError: () => toast('danger', t('problem.server')),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  return (
    <section className="card pad stack" aria-labelledby="contributors">
      <h2 id="contributors">{t('contributors')}</h2>
      <p className="prose">{t('contributors.more')}</p>
      <Loaded query={named}>
        {(people) => (
          <ul className="stack" aria-live="polite">
            {people.map(({ id, givenName, familyName }) => (
              <li key={id} className="row between">
                {`${givenName} ${familyName}`}
                <Button
                  className="icon"
                  aria-label={t('contributors.end', { name: `${givenName} ${familyName}` })}
                  onPress={() => acting.mutate(() => endContributor(schoolId, id))}
                >
                  <Trash2 aria-hidden="true" size={18} />
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Field
        type="search"
        label={t('contributors.find')}
        value={search}
        maxLength={60}
        onChange={(event) => setSearch(event.target.value)}
      />
      {words.length > 1 && found.data && (
        <ul className="stack" aria-live="polite">
          {found.data.length === 0 && <li className="soft">{t('contributors.none')}</li>}
          {found.data.map(({ id, givenName, familyName }) => (
            <li key={id}>
              <Button onPress={() => acting.mutate(() => nameContributor(schoolId, id))}>
                <UserPlus aria-hidden="true" size={18} />
                {`${givenName} ${familyName}`}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

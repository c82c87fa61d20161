import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Trash2, UserPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSettled } from '../../../app/search';
import { Button, Field, focusOn, Loaded, toast } from '../../../app/ui';
import { endContributor, findContributors, listContributors, nameContributor } from '../api';
import { called, fullName } from '../contributor';
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
    mutationFn: ({ call }: { call: () => Promise<unknown>; done: string; named?: string }) => call(),
    onSuccess: (_, { done, named: person }) => {
      toast('ok', done);
      if (!person) return;
      setSearch('');
      setArrived(person);
    },
    onError: () => toast('danger', t('problem.server')),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  // the next one found is a stranger: a second press must not name them
  const list = useRef<HTMLUListElement>(null);
  const [arrived, setArrived] = useState('');
  useEffect(() => {
    const end = arrived && list.current?.querySelector<HTMLElement>(`[data-person="${arrived}"] button`);
    if (!end) return;
    focusOn(end);
    setArrived('');
  }, [arrived, named.data]);
  return (
    <section className="card pad stack" aria-labelledby="contributors">
      <h2 id="contributors">{t('contributors')}</h2>
      <p className="prose">{t('contributors.more')}</p>
      <Loaded query={named}>
        {(people) => (
          <ul ref={list} className="stack" aria-live="polite">
            {people.map((person) => (
              <li key={person.id} data-person={person.id} className="row between">
                {called(person)}
                <Button
                  className="icon"
                  aria-label={t('contributors.end', { name: called(person) })}
                  onPress={() =>
                    acting.mutate({
                      call: () => endContributor(schoolId, person.id),
                      done: t('contributors.ended', { name: fullName(person) }),
                    })
                  }
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
          {found.data.map((person) => (
            <li key={person.id}>
              <Button
                onPress={() =>
                  acting.mutate({
                    call: () => nameContributor(schoolId, person.id),
                    done: t('contributors.named', { name: fullName(person) }),
                    named: person.id,
                  })
                }
              >
                <UserPlus aria-hidden="true" size={18} />
                {called(person)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded, toastAbout } from '../../../app/ui';
import { endLibrarian, listLibrarians, type PupilLibrarian } from '../librarians';
import { useLibraryMessages } from '../messages';
import { libraryProblem } from '../problems';
import { NameLibrarian } from './NameLibrarian';

/** Pupils who lend and take back until a day. */
export function LibrariansCard({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const toast = toastAbout(`librarians ${schoolId}`);
  const named = useQuery({
    queryKey: ['library', 'librarians', schoolId],
    queryFn: () => listLibrarians(schoolId),
  });
  const ending = useMutation({
    mutationFn: ({ childId }: PupilLibrarian) => endLibrarian(childId),
    onSuccess: (_, { givenName }) => {
      toast('ok', t('librarians.ended', { name: givenName }));
      heading.current?.focus();
    },
    onError: (error) => toast('danger', t(libraryProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library', 'librarians'] }),
  });
  return (
    <section className="card pad stack" aria-labelledby="librarians">
      <h2 id="librarians" ref={heading} tabIndex={-1}>
        {t('librarians')}
      </h2>
      <p className="s soft">{t('librarians.more')}</p>
      <Loaded query={named}>
        {(all) => (
          <ul className="stack">
            {all.map((one) => (
              <li key={one.childId} className="row between wrap">
                <span>
                  <span className="b">
                    {one.givenName} {one.familyName}
                  </span>{' '}
                  <span className="soft">
                    {one.className}, {t('librarians.until', { day: longDay(one.untilOn, language) })}
                  </span>
                </span>
                <Button
                  aria-label={t('librarians.end.of', { name: `${one.givenName} ${one.familyName}` })}
                  onPress={() => ending.mutate(one)}
                >
                  {t('librarians.end')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <NameLibrarian schoolId={schoolId} />
    </section>
  );
}

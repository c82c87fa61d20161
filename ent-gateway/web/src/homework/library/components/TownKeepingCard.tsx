import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Loaded, Notice, toast } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { libraryProblem } from '../problems';
import { letTownKeep, townKeepingQuery } from '../townKeeping';

/** Whether the librarians of the town keep the library with the school; its head decides. */
export function TownKeepingCard({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const query = townKeepingQuery(schoolId);
  const keeping = useQuery(query);
  const changing = useMutation({
    mutationFn: (keeps: boolean) => letTownKeep(schoolId, keeps),
    onSuccess: (now) => {
      client.setQueryData(query.queryKey, now);
      toast('ok', t(now.keeps ? 'town.let' : 'town.taken'));
    },
  });
  return (
    <section className="card pad stack" aria-labelledby="town-keeping">
      <h2 id="town-keeping">{t('town')}</h2>
      <p className="prose">{t('town.more')}</p>
      <Loaded query={keeping}>
        {({ keeps, mayChange }) => (
          <>
            <p className="b" role="status">
              {t(keeps ? 'town.on' : 'town.off')}
            </p>
            {changing.error && <Notice kind="danger">{t(libraryProblem(changing.error))}</Notice>}
            {mayChange ? (
              <div>
                <Button isPending={changing.isPending} onPress={() => changing.mutate(!keeps)}>
                  {t(keeps ? 'town.take' : 'town.open')}
                </Button>
              </div>
            ) : (
              <p className="soft">{t('town.head')}</p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

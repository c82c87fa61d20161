import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, Loaded, Notice, TextArea, toast } from '../../../app/ui';
import { allowPlayers, playersQuery } from '../api';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';

/** Hosts whose players may be shown within the product. None until somebody says so. */
export function PlayersCard() {
  const t = useCatalogueMessages();
  const players = useQuery(playersQuery);
  return (
    <section className="card pad stack" aria-labelledby="players">
      <h2 id="players">{t('players')}</h2>
      <p className="prose">{t('players.more')}</p>
      <Loaded query={players}>{({ hosts }) => <HostsForm key={hosts.join()} hosts={hosts} />}</Loaded>
    </section>
  );
}

function HostsForm({ hosts }: { hosts: string[] }) {
  const t = useCatalogueMessages();
  const client = useQueryClient();
  const [typed, setTyped] = useState(hosts.join('\n'));
  const saving = useMutation({
    mutationFn: () => allowPlayers(typed.split('\n').filter((host) => host.trim() !== '')),
    retry: false,
    onSuccess: (kept) => {
      client.setQueryData(playersQuery.queryKey, kept);
      setTyped(kept.hosts.join('\n'));
      toast('ok', t('players.saved'));
    },
  });
  return (
    <Form className="stack" onSubmit={() => saving.mutate()}>
      <p className="s soft">{t('players.hint')}</p>
      <TextArea
        label={t('players.hosts')}
        rows={4}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {saving.error && <Notice kind="danger">{t(catalogueProblem(saving.error))}</Notice>}
      <div>
        <Button type="submit" isPending={saving.isPending}>
          {t('players.save')}
        </Button>
      </div>
    </Form>
  );
}

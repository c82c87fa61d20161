import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Button, Form, TextArea } from '../../../app/ui';
import { type ClassEntry, networksQuery, writeNetworks } from '../api';
import { useEntryMessages } from '../messages';
import { useEntryAct } from '../useEntryAct';

interface NetworksCardProps {
  entry: ClassEntry;
  /** whether the reader heads the school, and so decides */
  heads: boolean;
}

export function NetworksCard({ entry, heads }: NetworksCardProps) {
  const t = useEntryMessages();
  const list = entry.networks.join(', ');
  return (
    <section className="card pad stack" aria-labelledby="networks">
      <h2 id="networks">{t('networks')}</h2>
      <p>
        {list ? t('networks.only', { list }) : t(entry.tabletsAlone ? 'networks.tablets' : 'networks.any')}
      </p>
      {list && entry.tabletsAlone && <p>{t('networks.beside')}</p>}
      {heads ? <NetworksForm key={list} entry={entry} /> : <WhereDecided />}
    </section>
  );
}

/** Who decides; a head who looks as a teacher is led there. */
function WhereDecided() {
  const t = useEntryMessages();
  const { spaces, enter } = useSession();
  if (!spaces.includes('head')) return <p className="s soft">{t('networks.head')}</p>;
  return (
    <>
      <p className="s soft">{t('networks.you')}</p>
      <Button kind="quiet" onPress={() => enter('head')}>
        {t('networks.toHead')}
      </Button>
    </>
  );
}

function NetworksForm({ entry }: { entry: ClassEntry }) {
  const t = useEntryMessages();
  const school = entry.schoolClass.schoolId;
  const known = useQuery(networksQuery(school));
  const [lines, setLines] = useState(entry.networks.join('\n'));
  const written = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const writing = useEntryAct(
    entry.schoolClass.id,
    () => writeNetworks(school, written),
    t('networks.saved'),
  );
  return (
    <Form className="stack" onSubmit={() => writing.mutate()}>
      <p className="s soft">{t('networks.hint', { here: known.data?.here ?? '…' })}</p>
      <TextArea
        label={t('networks.label')}
        value={lines}
        error={writing.isError ? t('networks.wrong') : undefined}
        onChange={(event) => setLines(event.target.value)}
      />
      <Button type="submit" isPending={writing.isPending}>
        {t('networks.save')}
      </Button>
    </Form>
  );
}

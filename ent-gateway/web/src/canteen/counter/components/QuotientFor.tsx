import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useNavigate } from 'react-router';
import { today } from '../../../app/format';
import { useActing } from '../../../app/session';
import { BackLink, Button, Notice, Page, Select, toast } from '../../../app/ui';
import { type ProofKind, sendProof } from '../../quotient';
import { acceptProof, AcceptForm } from '../../quotientdesk';
import { useCounterMessages } from '../messages';
import { counterProblem } from '../problems';
import { ActingFor } from './ActingFor';
import { ConsentCard } from './ConsentCard';

const kinds: ProofKind[] = ['CAF', 'MSA', 'TAX_NOTICE'];
const types = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

export const QuotientFor = () => (
  <ActingFor>
    <PaperScreen />
  </ActingFor>
);

/** A quotient that the agent reads on the paper a family hands in, with its scan. */
function PaperScreen() {
  const t = useCounterMessages();
  const navigate = useNavigate();
  const client = useQueryClient();
  const acting = useActing();
  const homes = acting?.homes ?? [];
  const [home, setHome] = useState(acting?.familyId ?? '');
  const [kind, setKind] = useState<ProofKind>('CAF');
  const [pages, setPages] = useState<File[]>([]);
  const [tried, setTried] = useState(false);
  const entering = useMutation({
    mutationFn: async (read: Parameters<typeof acceptProof>[1]) => {
      const { id } = await sendProof(home, kind, pages, () => undefined);
      await acceptProof(id, read);
    },
    retry: false,
    onSuccess: async () => {
      toast('ok', t('quotient.done'));
      await client.invalidateQueries({ queryKey: ['canteen'] });
      await navigate(`/familles/${home}`);
    },
  });
  const shown = homes.find(({ id }) => id === home);
  return (
    <Page
      title={t('quotient')}
      width="narrow"
      before={<BackLink to={`/familles/${acting?.familyId ?? ''}`}>{acting?.name}</BackLink>}
    >
      <section className="card pad stack" aria-label={t('quotient')}>
        {homes.length > 1 && (
          <Select
            label={t('household')}
            value={home}
            options={homes.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setHome(event.target.value)}
          />
        )}
        <Select
          label={t('kind')}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
          onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? kind)}
        />
        <FileTrigger
          acceptedFileTypes={types}
          allowsMultiple
          onSelect={(files) => setPages([...(files ?? [])].slice(0, 5))}
        >
          <Button kind="quiet">
            <FileUp aria-hidden="true" size={18} />
            {pages.map(({ name }) => name).join(', ') || t('scan')}
          </Button>
        </FileTrigger>
        {tried && pages.length === 0 && <p className="field-error">{t('scan.missing')}</p>}
        {entering.error && <Notice kind="danger">{t(counterProblem(entering.error))}</Notice>}
        <AcceptForm
          countsFrom={today()}
          pending={entering.isPending}
          onAccept={(read) => {
            setTried(true);
            if (pages.length > 0) entering.mutate(read);
          }}
        />
      </section>
      {shown && <ConsentCard key={home} home={shown} />}
    </Page>
  );
}

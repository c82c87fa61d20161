import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addDays, today } from '../../../app/format';
import { useActing } from '../../../app/session';
import { BackLink, DayField, Loaded, Notice, Page, Select } from '../../../app/ui';
import type { ProofKind } from '../../quotient';
import { AcceptForm, proofRuleQuery, startOf } from '../../quotientdesk';
import { useCounterMessages } from '../messages';
import { counterProblem, paperProblem } from '../problems';
import { ActingFor } from './ActingFor';
import { ConsentCard } from './ConsentCard';
import { ScanField } from './ScanField';
import { usePaper } from './usePaper';

const kinds: ProofKind[] = ['CAF', 'MSA', 'TAX_NOTICE'];
/** days after which a paper says nothing of today */
const longAgo = 365;

export const QuotientFor = () => (
  <ActingFor tells="quotient">
    <PaperScreen />
  </ActingFor>
);

/** A quotient that the agent reads on the paper a family hands in, with its scan. */
function PaperScreen() {
  const t = useCounterMessages();
  const navigate = useNavigate();
  const acting = useActing();
  const homes = acting?.homes ?? [];
  const [home, setHome] = useState(acting?.familyId ?? '');
  const [kind, setKind] = useState<ProofKind>('CAF');
  const [pages, setPages] = useState<File[]>([]);
  const [receivedOn, setReceived] = useState(today());
  const [tried, setTried] = useState(false);
  const rule = useQuery(proofRuleQuery);
  const paper = usePaper(() => navigate(`/familles/${home}`));
  const { entering, laid } = paper;
  const now = today();
  const earliest = addDays(now, -longAgo);
  const receivedFits = receivedOn >= earliest && receivedOn <= now;
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
            disabled={laid}
            label={t('household')}
            value={home}
            options={homes.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setHome(event.target.value)}
          />
        )}
        <Select
          disabled={laid}
          label={t('kind')}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
          onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? kind)}
        />
        {!laid && (
          <DayField
            label={t('received')}
            hint={t('received.hint')}
            value={receivedOn}
            min={earliest}
            max={now}
            onChange={setReceived}
            error={tried && !receivedFits ? t('received.wrong') : undefined}
          />
        )}
        <ScanField pages={pages} onScan={setPages} isDisabled={laid} missing={tried && pages.length === 0} />
        {entering.error && (
          <Notice kind="danger">
            {t(laid ? paperProblem(entering.error) : counterProblem(entering.error))}
          </Notice>
        )}
        <Loaded query={rule}>
          {({ countsFrom }) => (
            <AcceptForm
              countsFrom={startOf(countsFrom, receivedFits ? receivedOn : now, now)}
              pending={entering.isPending}
              onAccept={(read) => {
                setTried(true);
                if (pages.length > 0 && receivedFits)
                  entering.mutate({ home, kind, pages, receivedOn, read });
              }}
            />
          )}
        </Loaded>
      </section>
      {shown && <ConsentCard key={home} home={shown} />}
    </Page>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, Loaded, Notice, Select, toast } from '../../../app/ui';
import { type ProofStart, proofRuleQuery, setProofRule } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { deskProblem } from '../problems';

const starts: ProofStart[] = ['RECEIVED', 'FIRST_OF_MONTH', 'DECIDED'];

/** From which day the town lets an accepted paper count. */
export function StartForm() {
  const rule = useQuery(proofRuleQuery);
  return <Loaded query={rule}>{({ countsFrom }) => <StartChoice known={countsFrom} />}</Loaded>;
}

function StartChoice({ known }: { known: ProofStart }) {
  const t = useQuotientDeskMessages();
  const client = useQueryClient();
  const [start, setStart] = useState(known);
  const setting = useMutation({
    mutationFn: () => setProofRule(start),
    onSuccess: () => {
      toast('ok', t('start.done'));
      return Promise.all([
        client.invalidateQueries({ queryKey: proofRuleQuery.queryKey }),
        client.invalidateQueries({ queryKey: ['quotient-desk'] }),
      ]);
    },
  });
  return (
    <Form className="card pad stack" onSubmit={() => setting.mutate()} aria-labelledby="proof-start">
      <h2 id="proof-start">{t('start')}</h2>
      <p className="s soft">{t('start.what')}</p>
      {setting.error && <Notice kind="danger">{t(deskProblem(setting.error))}</Notice>}
      <Select
        label={t('start.from')}
        value={start}
        onChange={(event) => setStart(starts.find((one) => one === event.target.value) ?? start)}
        options={starts.map((one) => ({ value: one, label: t(`start.${one}`) }))}
      />
      <Button kind="primary" type="submit" isPending={setting.isPending}>
        {t('start.send')}
      </Button>
    </Form>
  );
}

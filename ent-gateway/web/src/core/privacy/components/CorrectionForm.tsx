import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useChildren, useSession } from '../../../app/session';
import { Button, Form, Notice, Select, TextArea, toast } from '../../../app/ui';
import { askCorrection, data, type Datum, ownCorrectionsQuery } from '../corrections';
import { usePrivacyMessages } from '../messages';
import { correctionProblem } from '../problems';

const types = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
const most = 3;

/** Says about whom, what is wrong and what would be right, with papers that show it. */
export function CorrectionForm({ onDone }: { onDone: () => void }) {
  const t = usePrivacyMessages();
  const { me } = useSession();
  const children = useChildren();
  const client = useQueryClient();
  const [personId, setPerson] = useState(me.person.id);
  const [datum, setDatum] = useState<Datum>('NAME');
  const [wanted, setWanted] = useState('');
  const [papers, setPapers] = useState<File[]>([]);
  const [tried, setTried] = useState(false);
  const short = wanted.trim().length < 3;
  const asking = useMutation({
    mutationFn: () => askCorrection({ personId, datum, wanted: wanted.trim() }, papers),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('correction.sent'));
      await client.invalidateQueries({ queryKey: ownCorrectionsQuery.queryKey });
      onDone();
    },
  });
  const send = () => {
    setTried(true);
    if (!short) asking.mutate();
  };
  return (
    <Form className="stack" onSubmit={send}>
      {asking.error && <Notice kind="danger">{t(correctionProblem(asking.error))}</Notice>}
      {children.length > 0 && (
        <Select
          label={t('correction.whom')}
          value={personId}
          options={[
            { value: me.person.id, label: t('correction.me') },
            ...children.map(({ id, givenName }) => ({ value: id, label: givenName })),
          ]}
          onChange={(event) => setPerson(event.target.value)}
        />
      )}
      <Select
        label={t('correction.datum')}
        value={datum}
        options={data.map((value) => ({ value, label: t(`correction.datum.${value}`) }))}
        onChange={(event) => setDatum(event.target.value as Datum)}
      />
      {personId !== me.person.id && <p className="s soft prose">{t('correction.onde')}</p>}
      <TextArea
        label={t('correction.wanted')}
        value={wanted}
        maxLength={500}
        onChange={(event) => setWanted(event.target.value)}
        error={tried && short ? t('correction.problem.wanted') : undefined}
      />
      <div className="field">
        <FileTrigger
          acceptedFileTypes={types}
          allowsMultiple
          onSelect={(files) => setPapers([...(files ?? [])].slice(0, most))}
        >
          <Button kind="quiet">
            <FileUp aria-hidden="true" size={18} />
            {t('correction.papers')}
          </Button>
        </FileTrigger>
        <p className="s soft">
          {papers.length > 0 ? papers.map(({ name }) => name).join(', ') : t('correction.papers.more')}
        </p>
      </div>
      <div className="row wrap">
        <Button type="submit" kind="primary" isPending={asking.isPending}>
          {t('correction.send')}
        </Button>
        <Button onPress={onDone}>{t('cancel')}</Button>
      </div>
    </Form>
  );
}

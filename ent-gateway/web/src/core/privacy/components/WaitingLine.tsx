import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Form, Notice, TextArea, toast } from '../../../app/ui';
import {
  acceptCorrection,
  refuseCorrection,
  type WaitingCorrection,
  waitingCorrectionsQuery,
} from '../corrections';
import { usePrivacyMessages } from '../messages';
import { correctionProblem } from '../problems';

/** A correction that waits: about whom, what is wanted, the papers, and the answer. */
export function WaitingLine({ correction }: { correction: WaitingCorrection }) {
  const t = usePrivacyMessages();
  const language = useLanguage();
  const { person, datum, wanted, files, sentBy, sentAt, ofSchool, own } = correction;
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <li className="card pad stack">
      <h2>{name}</h2>
      <p className="b">{t(`correction.datum.${datum}`)}</p>
      <p className="keep-lines">{wanted}</p>
      <p className="s soft">{t('desk.by', { name: sentBy, day: fullDate(dayOf(sentAt), language) })}</p>
      {files.map((file) => (
        <a key={file.id} className="row" href={`/api/core/files/${file.id}`} target="_blank" rel="noreferrer">
          <FileText aria-hidden="true" size={20} />
          {file.name}
        </a>
      ))}
      {ofSchool && <Notice kind="info">{t('desk.onde')}</Notice>}
      {own ? (
        <Notice kind="info">{t('correction.problem.own')}</Notice>
      ) : (
        <Answer id={correction.id} name={name} />
      )}
    </li>
  );
}

function Answer({ id, name }: { id: string; name: string }) {
  const t = usePrivacyMessages();
  const client = useQueryClient();
  const [why, setWhy] = useState<string>();
  const [tried, setTried] = useState(false);
  const answering = useMutation({
    mutationFn: (refusal: string | null) =>
      refusal === null ? acceptCorrection(id) : refuseCorrection(id, refusal),
    retry: false,
    onSuccess: async (_, refusal) => {
      toast('ok', t(refusal === null ? 'desk.accepted' : 'desk.refused', { name }));
      await client.invalidateQueries({ queryKey: waitingCorrectionsQuery.queryKey });
    },
  });
  const refuse = () => {
    setTried(true);
    if (why && why.trim().length >= 3) answering.mutate(why.trim());
  };
  return (
    <>
      {answering.error && <Notice kind="danger">{t(correctionProblem(answering.error))}</Notice>}
      {why === undefined ? (
        <div className="row wrap">
          <Button kind="primary" isPending={answering.isPending} onPress={() => answering.mutate(null)}>
            {t('desk.accept')}
            <span className="hidden">{`, ${name}`}</span>
          </Button>
          <Button onPress={() => setWhy('')}>
            {t('desk.refuse')}
            <span className="hidden">{`, ${name}`}</span>
          </Button>
        </div>
      ) : (
        <Form className="stack" onSubmit={refuse}>
          <TextArea
            label={t('desk.why')}
            value={why}
            maxLength={300}
            onChange={(event) => setWhy(event.target.value)}
            error={tried && why.trim().length < 3 ? t('correction.problem.why') : undefined}
          />
          <div className="row wrap">
            <Button kind="danger" type="submit" isPending={answering.isPending}>
              {t('desk.send')}
            </Button>
            <Button onPress={() => setWhy(undefined)}>{t('cancel')}</Button>
          </div>
        </Form>
      )}
    </>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { BackLink, Button, Form, Loaded, Notice, Page, toast } from '../../../app/ui';
import { correctPerson, type FamilyPerson, getPerson } from '../api';
import { useCounterMessages } from '../messages';
import { isNamed } from '../people';
import { counterProblem } from '../problems';
import { AdultCard } from './AdultCard';
import './counter.css';

/** Corrects somebody of a family: names, birth, contact. */
export function PersonScreen() {
  const t = useCounterMessages();
  const { family = '', id = '' } = useParams();
  const person = useQuery({
    queryKey: ['family-person', id],
    queryFn: () => getPerson(id),
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Page
      title={t('correct')}
      width="narrow"
      before={<BackLink to={`/familles/${family}`}>{t('family')}</BackLink>}
    >
      <Loaded query={person}>{(known) => <PersonForm key={known.version} known={known} />}</Loaded>
    </Page>
  );
}

function PersonForm({ known }: { known: FamilyPerson }) {
  const t = useCounterMessages();
  const client = useQueryClient();
  const [content, setContent] = useState(known.content);
  const [tried, setTried] = useState(false);
  const correcting = useMutation({
    mutationFn: () => correctPerson(known.id, known.version, content),
    onSuccess: async () => {
      toast('ok', t('corrected'));
      await client.invalidateQueries({ queryKey: ['family-person', known.id] });
      await client.invalidateQueries({ queryKey: ['canteen', 'family'] });
    },
  });
  const send = () => {
    setTried(true);
    if (isNamed(content.identity)) correcting.mutate();
  };
  return (
    <Form className="stack" onSubmit={send}>
      <AdultCard
        title={`${known.content.identity.givenName} ${known.content.identity.familyName}`}
        person={content}
        tried={tried}
        onChange={setContent}
      />
      <p className="s soft">{t('correct.more')}</p>
      {correcting.error && <Notice kind="danger">{t(counterProblem(correcting.error))}</Notice>}
      <Button kind="primary" type="submit" isPending={correcting.isPending}>
        {t('correct.send')}
      </Button>
    </Form>
  );
}

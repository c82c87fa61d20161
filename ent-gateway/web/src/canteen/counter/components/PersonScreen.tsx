import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { BackLink, Button, Form, Loaded, Notice, Page, toast } from '../../../app/ui';
import { AccountCard } from '../../../core/accounts';
import { correctPerson, type FamilyPerson, getPerson } from '../api';
import { useCounterMessages } from '../messages';
import { isWhole, personFaults, refusedIn } from '../people';
import { counterProblem } from '../problems';
import { AdultFields } from './AdultFields';
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
      <section className="card pad stack" aria-labelledby="account-of">
        <h2 id="account-of">{t('account')}</h2>
        <AccountCard personId={id} />
      </section>
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
  const faults = personFaults(content, known.content);
  const send = () => {
    setTried(true);
    if (isWhole(faults)) correcting.mutate();
  };
  const { givenName, familyName } = known.content.identity;
  return (
    <Form className="stack" onSubmit={send}>
      <section className="card pad stack" aria-label={`${givenName} ${familyName}`}>
        <h2>
          {givenName} {familyName}
        </h2>
        <AdultFields
          person={content}
          faults={tried ? { ...refusedIn(correcting.error, 'content.'), ...faults } : {}}
          onChange={(changed) => {
            if (correcting.isError) correcting.reset();
            setContent(changed);
          }}
        />
      </section>
      <p className="s soft">{t('correct.more')}</p>
      {correcting.error && <Notice kind="danger">{t(counterProblem(correcting.error))}</Notice>}
      <Button kind="primary" type="submit" isPending={correcting.isPending}>
        {t('correct.send')}
      </Button>
    </Form>
  );
}

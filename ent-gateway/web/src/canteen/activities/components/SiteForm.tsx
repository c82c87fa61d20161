import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice, toast } from '../../../app/ui';
import { addSite } from '../api';
import { useActivityMessages } from '../messages';
import { problemOf } from '../problems';

export function SiteForm() {
  const t = useActivityMessages();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [tried, setTried] = useState(false);
  const adding = useMutation({
    mutationFn: addSite,
    onSuccess: async (site) => {
      setName('');
      setAddress('');
      setTried(false);
      toast('ok', t('sites.added', { name: site.name }));
      await client.invalidateQueries({ queryKey: ['canteen', 'catalogue'] });
    },
  });
  const send = () => {
    setTried(true);
    if (name.trim()) adding.mutate({ name: name.trim(), address: address.trim() });
  };
  return (
    <Form className="stack" onSubmit={send}>
      {adding.error && <Notice kind="danger">{t(problemOf(adding.error))}</Notice>}
      <Field
        label={t('sites.name')}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
        error={tried && !name.trim() ? t('problem.siteName') : undefined}
      />
      <Field
        label={t('sites.address')}
        value={address}
        maxLength={200}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Button type="submit" isPending={adding.isPending}>
        {t('sites.add')}
      </Button>
    </Form>
  );
}

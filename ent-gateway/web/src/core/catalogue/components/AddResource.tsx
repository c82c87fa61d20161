import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Select, toast } from '../../../app/ui';
import { addResource, type Place, resourcesKey } from '../api';
import { type Content, contentOf } from '../draft';
import { useCatalogueMessages } from '../messages';
import { useDraft } from '../useDraft';
import { ResourceForm } from './ResourceForm';

/** Adds a resource to a part of the catalogue. What is typed is kept until it is in it. */
export function AddResource({ places }: { places: (Place & { name: string })[] }) {
  const t = useCatalogueMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [draft, change, clear] = useDraft('new');
  const [at, setAt] = useState(0);
  const place = places[at] ?? places[0];
  const adding = useMutation({
    mutationFn: (content: Content) =>
      addResource({ origin: place?.origin ?? 'SCHOOL', schoolId: place?.schoolId ?? null, ...content }),
    retry: false,
    onSuccess: async ({ id }) => {
      clear();
      toast('ok', t('new.done'));
      await navigate(`/catalogue/${id}`);
      await client.invalidateQueries({ queryKey: resourcesKey });
    },
  });
  return (
    <ResourceForm
      label={t('new')}
      save={t('new.save')}
      draft={draft}
      onChange={change}
      onSave={() => adding.mutate(contentOf(draft))}
      isPending={adding.isPending}
      error={adding.error}
    >
      {places.length > 1 && (
        <Select
          label={t('field.place')}
          value={String(at)}
          options={places.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChange={({ target }) => setAt(Number(target.value))}
        />
      )}
    </ResourceForm>
  );
}

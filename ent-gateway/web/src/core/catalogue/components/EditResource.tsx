import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { toast } from '../../../app/ui';
import { type OneResource, resourcesKey, reviseResource } from '../api';
import { type Content, contentOf, draftOf } from '../draft';
import { useCatalogueMessages } from '../messages';
import { useDraft } from '../useDraft';
import { ResourceForm } from './ResourceForm';

/** Corrects a resource, in the version that was read. */
export function EditResource({ resource }: { resource: OneResource }) {
  const t = useCatalogueMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [draft, change, clear] = useDraft(`${resource.id} ${resource.version}`, draftOf(resource));
  const saving = useMutation({
    mutationFn: (content: Content) => reviseResource(resource.id, { version: resource.version, ...content }),
    retry: false,
    onSuccess: async () => {
      clear();
      toast('ok', t('edit.done'));
      await navigate(`/catalogue/${resource.id}`);
      await client.invalidateQueries({ queryKey: resourcesKey });
    },
  });
  return (
    <ResourceForm
      label={t('edit')}
      save={t('edit.save')}
      draft={draft}
      onChange={change}
      onSave={() => saving.mutate(contentOf(draft))}
      isPending={saving.isPending}
      error={saving.error}
    />
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Field, Notice, toastAbout } from '../../../app/ui';
import type { OneBook } from '../api';
import { setCover, storePicture } from '../impressions';
import { useLibraryMessages } from '../messages';

/** The school's own picture of a cover, in place of the drawn one. */
export function CoverCard({ book }: { book: OneBook }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const toast = toastAbout(`cover ${book.id}`);
  const changing = useMutation({
    mutationFn: async (picture: File | null) => setCover(book.id, picture && (await storePicture(picture))),
    onSuccess: (_, picture) => toast('ok', t(picture ? 'cover.set' : 'cover.removed')),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  return (
    <div className="stack no-print">
      <Field
        label={t('cover')}
        hint={t('cover.hint')}
        type="file"
        accept="image/*"
        disabled={changing.isPending}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) changing.mutate(file);
        }}
      />
      {changing.error && <Notice kind="danger">{t('problem.picture')}</Notice>}
      {book.cover && (
        <Button isPending={changing.isPending} onPress={() => changing.mutate(null)}>
          {t('cover.remove')}
        </Button>
      )}
    </div>
  );
}

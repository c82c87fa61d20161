import { useMutation } from '@tanstack/react-query';
import { Button, Field, Notice } from '../../../app/ui';
import { sendPhoto } from '../api';
import { useKitchenMessages } from '../messages';

interface DishPhotoProps {
  photo: string | null;
  onChange: (photo: string | null) => void;
}

export function DishPhoto({ photo, onChange }: DishPhotoProps) {
  const t = useKitchenMessages();
  const sending = useMutation({ mutationFn: sendPhoto, onSuccess: ({ id }) => onChange(id) });
  return (
    <div className="stack">
      <Field
        label={t('dish.photo')}
        hint={t('dish.photo.hint')}
        type="file"
        accept="image/*"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) sending.mutate(file);
        }}
      />
      {sending.error && <Notice kind="danger">{t('problem.photo')}</Notice>}
      {photo && (
        <div className="row">
          <img className="kitchen-photo" src={`/api/core/files/${photo}`} alt={t('dish.photo')} />
          <Button onPress={() => onChange(null)}>{t('dish.photo.remove')}</Button>
        </div>
      )}
    </div>
  );
}

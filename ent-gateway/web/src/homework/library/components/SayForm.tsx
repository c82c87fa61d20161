import { useMutation } from '@tanstack/react-query';
import { DrawButton } from '../../../app/drawing';
import { Button, Field, Form, Notice, TextArea } from '../../../app/ui';
import { longestWords, type ReadBook, storePicture } from '../impressions';
import { useLibraryMessages } from '../messages';
import { useSaidDraft } from '../useSaidDraft';
import { useSaying } from '../useSaying';

interface SayFormProps {
  reading: ReadBook;
  onDone: () => void;
}

/** A sentence and a drawing about a book. The sentence waits for the teacher before the class reads it. */
export function SayForm({ reading, onDone }: SayFormProps) {
  const t = useLibraryMessages();
  const { book, heart } = reading;
  const [{ words, pictureId }, say, clear] = useSaidDraft(reading);
  const saying = useSaying(book.id, book.title, () => {
    clear();
    onDone();
  });
  const sending = useMutation({
    mutationFn: storePicture,
    onSuccess: (stored) => say({ pictureId: stored }),
  });
  return (
    <Form
      className="stack"
      onSubmit={() => saying.mutate({ heart, words: words?.trim() || null, pictureId })}
    >
      <TextArea
        label={t('readings.words')}
        rows={4}
        maxLength={longestWords}
        value={words ?? ''}
        onChange={(event) => say({ words: event.target.value })}
      />
      <p className="s soft">{t('readings.words.hint')}</p>
      <div className="row wrap">
        <DrawButton of={`book.${book.id}`} onAdd={(drawing) => sending.mutate(drawing)} />
        <span className="s soft">{t('readings.picture.hint')}</span>
      </div>
      <Field
        label={t('readings.picture')}
        type="file"
        accept="image/*"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) sending.mutate(file);
        }}
      />
      {sending.error && (
        <Notice kind="danger">
          <p>{t('problem.picture')}</p>
          <Button kind="quiet" onPress={() => sending.mutate(sending.variables)}>
            {t('readings.picture.again')}
          </Button>
        </Notice>
      )}
      {pictureId && (
        <div className="row wrap">
          <img
            className="reading-drawing"
            src={`/api/core/files/${pictureId}`}
            alt={t('readings.drawing', { title: book.title })}
          />
          <Button onPress={() => say({ pictureId: null })}>{t('readings.picture.remove')}</Button>
        </div>
      )}
      <Button type="submit" kind="primary" isPending={saying.isPending || sending.isPending}>
        {t('readings.save')}
      </Button>
    </Form>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Button, Field } from '../../../app/ui';
import { type PicturePupil, searchPupils } from '../api';
import { useBlogMessages } from '../messages';

interface FaceSearchProps {
  classId: string;
  onFind: (pupil: PicturePupil) => void;
}

/** Somebody of another class on a picture, found by a part of the name. */
export function FaceSearch({ classId, onFind }: FaceSearchProps) {
  const t = useBlogMessages();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const asking = search.length >= 2;
  const found = useQuery({
    queryKey: ['blog-pupils', classId, search],
    queryFn: ({ signal }) => searchPupils(classId, search, signal),
    enabled: asking,
    placeholderData: keepPreviousData,
  });
  const pupils = asking ? (found.data ?? []) : [];
  const choose = (pupil: PicturePupil) => {
    onFind(pupil);
    setText('');
  };
  return (
    <details>
      <summary>{t('faces.other')}</summary>
      <Field
        label={t('faces.search')}
        type="search"
        value={text}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault(); // the article is saved by its own button
        }}
      />
      <p className="s soft" role="status">
        {asking && found.data && pupils.length === 0 ? t('faces.none') : ''}
      </p>
      <div className="faces">
        {pupils.map((pupil) => (
          <Button key={pupil.id} className="face-choice" onPress={() => choose(pupil)}>
            {`${pupil.givenName} ${pupil.familyName}, ${pupil.className}`}
          </Button>
        ))}
      </div>
    </details>
  );
}

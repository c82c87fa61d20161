import { useState } from 'react';
import { SearchField, useFound } from '../../../app/search';
import { Button } from '../../../app/ui';
import { type PicturePupil, searchPupils } from '../api';
import { useBlogMessages } from '../messages';
import type { BlogPlace } from '../place';

interface FaceSearchProps {
  place: BlogPlace;
  onFind: (pupil: PicturePupil) => void;
}

/** Somebody of another class on a picture, found by a part of the name. */
export function FaceSearch({ place, onFind }: FaceSearchProps) {
  const t = useBlogMessages();
  const [text, setText] = useState('');
  const found = useFound(['blog-pupils', place.classId ?? place.schoolId], text, (name, signal) =>
    searchPupils(place, name, signal),
  );
  const choose = (pupil: PicturePupil) => {
    onFind(pupil);
    setText('');
  };
  return (
    <details>
      <summary>{t('faces.other')}</summary>
      <SearchField
        label={t('faces.search')}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault(); // the article is saved by its own button
        }}
      />
      <p className="s soft" role="status">
        {found.isAnswered && found.list.length === 0 ? t('faces.none') : ''}
      </p>
      <div className="faces">
        {found.list.map((pupil) => (
          <Button key={pupil.id} className="face-choice" onPress={() => choose(pupil)}>
            {`${pupil.givenName} ${pupil.familyName}, ${pupil.className}`}
          </Button>
        ))}
      </div>
    </details>
  );
}

import { useState } from 'react';
import { SearchField, useFound } from '../../../app/search';
import { Button } from '../../../app/ui';
import { type FacesPlace, type FoundPupil, searchPupils } from '../api';
import { useFacesMessages } from '../messages';

interface FaceSearchProps {
  place: FacesPlace;
  onFind: (pupil: FoundPupil) => void;
}

/** Somebody of another class on a picture, found by a part of the name. */
export function FaceSearch({ place, onFind }: FaceSearchProps) {
  const t = useFacesMessages();
  const [text, setText] = useState('');
  const found = useFound(['picture-pupils', place.classId ?? place.schoolId], text, (name, signal) =>
    searchPupils(place, name, signal),
  );
  const choose = (pupil: FoundPupil) => {
    onFind(pupil);
    setText('');
  };
  return (
    <details>
      <summary>{t('other')}</summary>
      <SearchField
        label={t('search')}
        value={text}
        onChange={setText}
        error={found.error ? t('problem') : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault(); // what is around it is saved by its own button
        }}
      />
      <p className="s soft" role="status">
        {found.isAnswered && found.list.length === 0 ? t('none') : ''}
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

import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { Article, PicturePupil } from '../api';
import { useBlogMessages } from '../messages';
import type { BlogPlace } from '../place';
import type { ChosenPicture } from '../usePictures';
import { usePupils } from '../usePupils';
import { FaceSearch } from './FaceSearch';

interface FacesProps {
  place: BlogPlace;
  /** pupils who were named before, by name: they may be in another class by now, or gone */
  named: Article['pupils'];
  picture: ChosenPicture;
  onSay: (faces: string[] | undefined) => void;
}

/** Who is on a picture: the class to tap, or nobody; asked until it is answered. */
export function Faces({ place, named, picture: { name, file, faces }, onSay }: FacesProps) {
  const t = useBlogMessages();
  const ofClass = usePupils(place);
  const [found, setFound] = useState<PicturePupil[]>([]);
  const others = [...new Map([...named, ...found].map((pupil) => [pupil.id, pupil])).values()].filter(
    ({ id }) => ofClass.every((pupil) => pupil.id !== id),
  );
  const toggle = (id: string, on: boolean) => {
    const next = (faces ?? []).filter((one) => one !== id);
    const all = on ? [...next, id] : next;
    onSay(all.length === 0 ? undefined : all);
  };
  return (
    <fieldset className="choice">
      <legend className="b">
        {t(file?.mediaType.startsWith('audio/') ? 'faces.voices' : 'faces', { name })}
      </legend>
      <div className="faces">
        <ToggleButton
          className="face-choice"
          isSelected={faces?.length === 0}
          onChange={(nobody) => onSay(nobody ? [] : undefined)}
        >
          {t('faces.nobody')}
        </ToggleButton>
        {[...ofClass, ...others].map(({ id, givenName, familyName }) => (
          <ToggleButton
            key={id}
            className="face-choice"
            isSelected={faces?.includes(id) ?? false}
            onChange={(on) => toggle(id, on)}
          >
            {`${givenName} ${familyName.slice(0, 1)}.`}
          </ToggleButton>
        ))}
      </div>
      <FaceSearch
        place={place}
        onFind={(pupil) => {
          setFound((all) => [...all, pupil]);
          toggle(pupil.id, true);
        }}
      />
    </fieldset>
  );
}

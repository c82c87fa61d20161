import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useSession } from '../../../app/session';
import type { FacePupil, FacesPlace } from '../api';
import { useFacesMessages } from '../messages';
import { usePupils } from '../usePupils';
import { FaceSearch } from './FaceSearch';
import { LookedAt } from './LookedAt';
import './faces.css';

interface FaceChoiceProps {
  legend: string;
  place: FacesPlace;
  /** pupils who were named before: they may be in another class by now, or gone */
  named: FacePupil[];
  /** undefined until somebody has said so */
  faces: string[] | undefined;
  onSay: (faces: string[] | undefined) => void;
}

/** Who is on a picture: the class to tap, or nobody; asked until it is answered. Who knows no pupil says that nobody is, or leaves it. */
export function FaceChoice({ legend, place, named, faces, onSay }: FaceChoiceProps) {
  const t = useFacesMessages();
  const { space } = useSession();
  const searches = (space === 'teacher' || space === 'head') && (place.classId ?? place.schoolId) !== '';
  const ofClass = usePupils(place);
  const [found, setFound] = useState<FacePupil[]>([]);
  const others = [...new Map([...named, ...found].map((pupil) => [pupil.id, pupil])).values()].filter(
    ({ id }) => ofClass.every((pupil) => pupil.id !== id),
  );
  const toggle = (id: string, on: boolean) => {
    const next = (faces ?? []).filter((one) => one !== id);
    const all = on ? [...next, id] : next;
    onSay(all.length === 0 ? undefined : all);
  };
  if (!searches && ofClass.length + others.length === 0)
    return <LookedAt legend={legend} nobody={faces?.length === 0} onSay={onSay} />;
  return (
    <fieldset className="choice">
      <legend className="b">{legend}</legend>
      <div className="faces">
        <ToggleButton
          className="face-choice"
          isSelected={faces?.length === 0}
          onChange={(nobody) => onSay(nobody ? [] : undefined)}
        >
          {t('nobody')}
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
      {searches && (
        <FaceSearch
          place={place}
          onFind={(pupil) => {
            setFound((all) => [...all, pupil]);
            toggle(pupil.id, true);
          }}
        />
      )}
    </fieldset>
  );
}

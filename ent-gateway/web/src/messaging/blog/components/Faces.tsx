import { useQuery } from '@tanstack/react-query';
import { ToggleButton } from 'react-aria-components';
import { pupilsQuery } from '../../../core/school';
import { useBlogMessages } from '../messages';
import type { ChosenPicture } from '../usePictures';

interface FacesProps {
  classId: string;
  picture: ChosenPicture;
  onSay: (faces: string[] | undefined) => void;
}

/** Who is on a picture: the class to tap, or nobody; asked until it is answered. */
export function Faces({ classId, picture: { name, faces }, onSay }: FacesProps) {
  const t = useBlogMessages();
  const pupils = useQuery(pupilsQuery(classId));
  const toggle = (id: string, on: boolean) => {
    const next = (faces ?? []).filter((one) => one !== id);
    const all = on ? [...next, id] : next;
    onSay(all.length === 0 ? undefined : all);
  };
  return (
    <fieldset className="choice">
      <legend className="b">{t('faces', { name })}</legend>
      <div className="faces">
        <ToggleButton
          className="face-choice"
          isSelected={faces?.length === 0}
          onChange={(nobody) => onSay(nobody ? [] : undefined)}
        >
          {t('faces.nobody')}
        </ToggleButton>
        {pupils.data?.map(({ id, givenName, familyName }) => (
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
    </fieldset>
  );
}

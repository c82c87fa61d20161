import { useSearchParams } from 'react-router';
import { namesOf } from '../order';
import type { BlogPlace } from '../place';
import type { ChosenPicture } from '../usePictures';
import type { Writing } from '../useWriting';
import { BlurThis } from './BlurThis';
import { Faces } from './Faces';

interface PictureFacesProps {
  writing: Writing;
  place: BlogPlace;
  picture: ChosenPicture;
}

/** Whose faces are blurred on a picture, and who is on it: once those without consent are blurred, the others. */
export function PictureFaces({ writing, place, picture }: PictureFacesProps) {
  const [search] = useSearchParams();
  const { key, file, faces } = picture;
  const { article, pictures, refusedPictures } = writing;
  const known = article?.files.find(({ id }) => id === file?.id)?.withoutConsent ?? [];
  const refused = refusedPictures.find(({ fileId }) => fileId === file?.id)?.children ?? [];
  const without = [...known, ...refused.map(({ id }) => id)];
  const names = [
    ...(article ? namesOf(article, known) : []),
    ...refused.map(({ givenName, familyName }) => `${givenName} ${familyName}`),
  ];
  const others = faces?.filter((id) => !without.includes(id));
  return (
    <>
      <BlurThis
        picture={picture}
        whom={[...new Set(names)]}
        opens={file !== undefined && search.get('flouter') === file.id}
        onDone={(blurred) => pictures.addBlurred(blurred, key, without.length > 0 ? others : undefined)}
      />
      <Faces
        place={place}
        named={article?.pupils ?? []}
        picture={picture}
        onSay={(said) => pictures.say(key, said)}
      />
    </>
  );
}

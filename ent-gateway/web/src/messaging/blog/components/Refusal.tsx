import { isProblem } from '../../../app/http';
import { Button, focusOn, Notice } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { isPicture } from '../order';
import { blogProblem, consentProblem } from '../problems';
import type { Writing } from '../useWriting';

interface RefusalProps {
  writing: Pick<Writing, 'pictures' | 'refusedPictures'>;
  error: Error;
}

/** Why what a teacher wrote isn't stored. What is said of pictures says also what mends it, and goes once that is done. */
export function Refusal({ writing: { pictures, refusedPictures }, error }: RefusalProps) {
  const t = useBlogMessages();
  const ofPictures = isProblem(error, 'messaging:image-consent');
  if (ofPictures && refusedPictures.length === 0) return null;
  const { key, names } = ofPictures ? consentProblem(refusedPictures) : blogProblem(error);
  const blurs = pictures.list.some(
    ({ file }) => file && isPicture(file) && refusedPictures.some(({ fileId }) => fileId === file.id),
  );
  const look = () => {
    const place = document.getElementById('images');
    if (place) focusOn(place);
  };
  return (
    <Notice kind="danger">
      <p>{t(key, { names })}</p>
      {key === 'problem.consent' && <p>{t(blurs ? 'problem.consent.mend' : 'consent.mend')}</p>}
      {ofPictures && <Button onPress={look}>{t('problem.consent.see')}</Button>}
    </Notice>
  );
}

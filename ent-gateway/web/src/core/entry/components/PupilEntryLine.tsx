import { useState } from 'react';
import { clock, dayOf, fullDate } from '../../../app/format';
import { download } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import { type ClassEntry, forgetPictures, printCard, type PupilEntry, revokeCard, unlock } from '../api';
import { useEntryMessages } from '../messages';
import { useEntryAct } from '../useEntryAct';
import { ChoosePicture } from './ChoosePicture';
import { Picture } from './Picture';
import { PupilState } from './PupilState';

/** A child of the class: its picture, how it stands at the door, and help in one tap. */
export function PupilEntryLine({ pupil, entry }: { pupil: PupilEntry; entry: ClassEntry }) {
  const t = useEntryMessages();
  const language = useLanguage();
  const [choosing, setChoosing] = useState(false);
  const name = `${pupil.givenName} ${pupil.familyName}`;
  const said = { name: pupil.givenName };
  const id = entry.schoolClass.id;
  const unlocking = useEntryAct(id, () => unlock(pupil.id), t('pupil.unlocked', said));
  const resetting = useEntryAct(id, () => forgetPictures(pupil.id), t('pupil.resetDone', said));
  const printing = useEntryAct(id, () => download(printCard(pupil.id), 'carte.pdf'), t('printed'));
  const revoking = useEntryAct(id, () => revokeCard(pupil.id), t('pupil.revoked', said));
  return (
    <li>
      <Button kind="plain" aria-label={t('pupil.picture.of', { name })} onPress={() => setChoosing(true)}>
        <Picture picture={pupil.picture} />
      </Button>
      <span className="name">
        <span className="b">{name}</span>
        {pupil.cardSince && (
          <span className="s soft">
            {' '}
            {t('pupil.card', { day: fullDate(dayOf(pupil.cardSince), language) })}
          </span>
        )}
        {pupil.asked && <PupilState pupil={pupil} time={(at) => clock(at, language)} />}
      </span>
      <span className="acts">
        {pupil.lockedUntil && (
          <Button
            kind="primary"
            aria-label={t('pupil.unlock.of', { name })}
            isPending={unlocking.isPending}
            onPress={() => unlocking.mutate()}
          >
            {t('pupil.unlock')}
          </Button>
        )}
        {pupil.asked && (
          <Button
            kind="quiet"
            aria-label={t('pupil.reset.of', { name })}
            isPending={resetting.isPending}
            onPress={() => resetting.mutate()}
          >
            {t('pupil.reset')}
          </Button>
        )}
        <Button
          kind="quiet"
          aria-label={t('pupil.print.of', { name })}
          isPending={printing.isPending}
          onPress={() => printing.mutate()}
        >
          {t('pupil.print')}
        </Button>
        {pupil.cardSince && (
          <Button
            kind="quiet"
            aria-label={t('pupil.revoke.of', { name })}
            isPending={revoking.isPending}
            onPress={() => revoking.mutate()}
          >
            {t('pupil.revoke')}
          </Button>
        )}
      </span>
      <ChoosePicture pupil={pupil} entry={entry} open={choosing} close={() => setChoosing(false)} />
    </li>
  );
}

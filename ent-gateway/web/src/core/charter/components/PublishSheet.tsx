import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, Sheet } from '../../../app/ui';
import type { CharterVersion } from '../api';
import { changeBetween } from '../changes';
import { type CharterDraft } from '../draft';
import { type CharterWords, useCharterMessages } from '../messages';
import { charterProblem } from '../problems';

interface PublishSheetProps {
  open: boolean;
  onClose: () => void;
  onPublish: () => void;
  isPending: boolean;
  error: Error | null;
  draft: CharterDraft;
  /** what holds at this place today, if it has a charter of its own */
  inForce: CharterVersion | undefined;
}

/** Who will be asked again, and from which day on. */
function consequence(t: CharterWords, draft: CharterDraft, inForce: CharterVersion | undefined): string {
  if (!inForce) return t('publish.first');
  const change = changeBetween(inForce, draft);
  const [acceptances, ofChildren] = [inForce.acceptances ?? 0, inForce.ofChildren ?? 0];
  if (change === 'same') return t('publish.same');
  const asked = { all: acceptances, children: ofChildren, adults: acceptances - ofChildren };
  return t(`publish.${change}`, { count: asked[change] });
}

/** Before a version goes out: what follows from it, and that there is a way back. */
export function PublishSheet(sheet: PublishSheetProps) {
  const t = useCharterMessages();
  const language = useLanguage();
  const { open, onClose, onPublish, isPending, error, draft, inForce } = sheet;
  return (
    <Sheet title={t('publish')} open={open} onClose={onClose}>
      <div className="stack">
        {draft.startsOn && <p>{t('publish.day', { day: longDay(draft.startsOn, language) })}</p>}
        <p className="b">{consequence(t, draft, inForce)}</p>
        <p>{t('publish.back')}</p>
        {error && <Notice kind="danger">{t(charterProblem(error))}</Notice>}
        <div className="row wrap">
          <Button kind="primary" isPending={isPending} onPress={onPublish}>
            {t('publish.yes')}
          </Button>
          <Button onPress={onClose}>{t('publish.no')}</Button>
        </div>
      </div>
    </Sheet>
  );
}

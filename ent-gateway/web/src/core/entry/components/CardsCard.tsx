import { Ban, IdCard, QrCode } from 'lucide-react';
import { dayOf, fullDate } from '../../../app/format';
import { download } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import { type ClassEntry, printCards, printPoster, revokePoster } from '../api';
import { useEntryMessages } from '../messages';
import { useEntryAct } from '../useEntryAct';

/** The poster of a class and its children's cards, printed anew or revoked. */
export function CardsCard({ entry }: { entry: ClassEntry }) {
  const t = useEntryMessages();
  const language = useLanguage();
  const id = entry.schoolClass.id;
  const poster = useEntryAct(id, () => download(printPoster(id), 'entree.pdf'), t('printed'));
  const cards = useEntryAct(id, () => download(printCards(id), 'cartes.pdf'), t('printed'));
  const revoking = useEntryAct(id, () => revokePoster(id), t('poster.revoked'));
  return (
    <section className="card pad stack" aria-labelledby="cards">
      <h2 id="cards">{t('cards')}</h2>
      <p className="soft">{t('cards.lead')}</p>
      <Button isPending={poster.isPending} onPress={() => poster.mutate()}>
        <QrCode aria-hidden="true" size={18} />
        {t('poster')}
      </Button>
      <div className="row between wrap">
        <span className="s soft">
          {entry.posterSince
            ? t('poster.since', { day: fullDate(dayOf(entry.posterSince), language) })
            : t('poster.none')}
        </span>
        {entry.posterSince && (
          <Button kind="quiet" isPending={revoking.isPending} onPress={() => revoking.mutate()}>
            <Ban aria-hidden="true" size={18} />
            {t('poster.revoke')}
          </Button>
        )}
      </div>
      <Button isPending={cards.isPending} onPress={() => cards.mutate()}>
        <IdCard aria-hidden="true" size={18} />
        {t('cards.all')}
      </Button>
    </section>
  );
}

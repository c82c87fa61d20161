import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { Item } from '../api';
import { useResourcesMessages } from '../messages';
import { sizeOf } from '../sizes';
import type { useCopyOfItem } from '../useCopyOfItem';
import { Thumbnail } from './Thumbnail';
import { WithheldPill } from './WithheldPill';

interface FileOfferProps {
  item: Item;
  asksFaces: boolean;
  copying: ReturnType<typeof useCopyOfItem>;
}

/** A file that may be chosen. One that families don't see where it lies isn't shown to them elsewhere, unless it is asked there too. */
export function FileOffer({ item, asksFaces, copying }: FileOfferProps) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const { name, file, heldBack } = item;
  const held = heldBack !== null && !asksFaces;
  return (
    <Button
      kind="quiet"
      isDisabled={held || Boolean(file?.withheld) || copying.isPending}
      isPending={copying.isPending && copying.variables.id === item.id}
      onPress={() => copying.mutate(item)}
    >
      <Thumbnail item={item} size={24} className="item-file" />
      {name}
      <span className="s soft">{file && sizeOf(file.size, language)}</span>
      <WithheldPill file={file} />
      {held && <span className="pill warn">{t('choice.held')}</span>}
    </Button>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { addDays, longDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, DayField, Form, Loaded } from '../../../app/ui';
import { closeLink, type Item, type OpenedLink, openLink } from '../api';
import { lastDayOf } from '../lastDay';
import { useResourcesMessages } from '../messages';
import { linksQuery } from '../queries';
import { useActs } from '../useActs';
import { HiddenHint } from './HiddenHint';
import { LinkAddress } from './LinkAddress';

const usual = 30;
const longest = 365;

/** Secret addresses of a file or a folder: opened until a day, counted, closed. */
export function LinkForm({ item }: { item: Item }) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const acts = useActs();
  const links = useQuery(linksQuery(item.id));
  const [until, setUntil] = useState(addDays(today(), usual));
  const [opened, setOpened] = useState<OpenedLink>();
  const open = () =>
    acts.mutate({
      call: async () => setOpened(await openLink(item.id, until)),
    });
  const close = (id: string) =>
    acts.mutate({
      call: () => closeLink(id),
      done: t('done.linkClosed'),
      // an address that leads nowhere any more is copied by nobody
      onDone: () => setOpened((shown) => (shown?.link.id === id ? undefined : shown)),
    });
  return (
    <div className="stack">
      <p className="prose">{t('link.more')}</p>
      <HiddenHint item={item} byLink />
      <Form className="row wrap at-end" onSubmit={open}>
        <DayField
          label={t('link.until')}
          value={until}
          min={today()}
          max={addDays(today(), longest)}
          onChange={setUntil}
        />
        <Button kind="primary" type="submit" isPending={acts.isPending} isDisabled={!until}>
          <Link2 aria-hidden="true" size={18} />
          {t('link.open')}
        </Button>
      </Form>
      {opened && <LinkAddress address={location.origin + opened.path} />}
      <Loaded query={links}>
        {(list) =>
          list.length > 0 && (
            <ul className="stack" aria-label={t('link.list')}>
              {list.map((link) => (
                <li key={link.id} className="row wrap between">
                  <span>
                    {t('link.ends', { day: longDay(lastDayOf(link.endsAt), language) })}
                    <span className="s soft">
                      {' '}
                      · {t('link.opened', { count: link.opened })}
                      {link.madeByName && ` · ${link.madeByName}`}
                    </span>
                  </span>
                  <Button onPress={() => close(link.id)}>{t('link.close')}</Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

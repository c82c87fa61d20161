import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Tablet } from 'lucide-react';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Form, Loaded, toast } from '../../../app/ui';
import { devicesQuery, nameThisDevice, removeDevice } from '../api';
import { useEntryMessages } from '../messages';

/** The tablets on which children enter whatever the network, for the head. The one in hand is named on itself. */
export function DevicesCard({ school }: { school: string }) {
  const t = useEntryMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const devices = useQuery(devicesQuery(school));
  const settle = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['entry-devices'] }),
      client.invalidateQueries({ queryKey: ['class-entry'] }),
    ]);
  const removing = useMutation({
    mutationFn: (id: string) => removeDevice(school, id),
    onSuccess: () => toast('ok', t('devices.removed')),
    onError: () => toast('danger', t('devices.wrong')),
    onSettled: settle,
  });
  return (
    <section className="card pad stack" aria-labelledby="devices">
      <h2 id="devices">{t('devices')}</h2>
      <p className="s soft">{t('devices.more')}</p>
      <Loaded query={devices}>
        {({ devices: list, here }) => (
          <>
            <ul className="entry-spans">
              {list.map(({ id, name, seenOn }) => (
                <li key={id} className="row between">
                  <span>
                    <Tablet aria-hidden="true" size={18} /> {name}{' '}
                    <span className="s soft">
                      {id === here && `${t('devices.here')} `}
                      {seenOn ? t('devices.seen', { day: fullDate(seenOn, language) }) : t('devices.unseen')}
                    </span>
                  </span>
                  <Button
                    kind="quiet"
                    aria-label={t('devices.remove.of', { name })}
                    isPending={removing.isPending && removing.variables === id}
                    onPress={() => removing.mutate(id)}
                  >
                    {t('devices.remove')}
                  </Button>
                </li>
              ))}
            </ul>
            <DeviceForm
              key={here}
              school={school}
              first={list.length === 0}
              known={here != null}
              onDone={settle}
            />
          </>
        )}
      </Loaded>
    </section>
  );
}

interface DeviceFormProps {
  school: string;
  /** whether the others won't open any more */
  first: boolean;
  known: boolean;
  onDone: () => Promise<unknown>;
}

function DeviceForm({ school, first, known, onDone }: DeviceFormProps) {
  const t = useEntryMessages();
  const [name, setName] = useState('');
  const naming = useMutation({
    mutationFn: () => nameThisDevice(school, name.trim()),
    onSuccess: () => toast('ok', t('devices.added')),
    onSettled: onDone,
  });
  return (
    <Form className="stack" onSubmit={() => name.trim() !== '' && naming.mutate()}>
      <Field
        label={t(known ? 'devices.rename' : 'devices.name')}
        hint={first ? t('devices.first') : undefined}
        maxLength={60}
        value={name}
        error={naming.isError ? t('devices.wrong') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" isPending={naming.isPending}>
        {t('devices.save')}
      </Button>
    </Form>
  );
}

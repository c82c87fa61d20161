import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Loaded, Sheet, toast } from '../../../app/ui';
import { SignOutButton } from '../../../app/signout';
import { devicesQuery, openEverywhere, removeDevice } from '../api';
import { useEntryMessages } from '../messages';
import { DeviceForm } from './DeviceForm';
import { DeviceLine } from './DeviceLine';

/** The tablets on which children enter whatever the network, for the head. The one in hand is named on itself. */
export function DevicesCard({ school }: { school: string }) {
  const t = useEntryMessages();
  const client = useQueryClient();
  const devices = useQuery(devicesQuery(school));
  const [opening, open] = useState(false);
  const settle = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['entry-devices'] }),
      client.invalidateQueries({ queryKey: ['class-entry'] }),
    ]);
  const changing = useMutation({
    mutationFn: ({ call }: { call: () => Promise<unknown>; done: string }) => call(),
    onSuccess: (_, { done }) => toast('ok', done),
    onError: () => toast('danger', t('devices.wrong')),
    onSettled: settle,
  });
  return (
    <section className="card pad stack" aria-labelledby="devices">
      <h2 id="devices">{t('devices')}</h2>
      <p className="s soft">{t('devices.more')}</p>
      <Loaded query={devices}>
        {({ devices: list, here, alone }) => (
          <>
            <ul className="entry-spans">
              {list.map((device) => (
                <DeviceLine
                  key={device.id}
                  device={device}
                  isHere={device.id === here}
                  isPending={changing.isPending}
                  onRemove={() =>
                    changing.mutate({
                      call: () => removeDevice(school, device.id),
                      done: t(list.length === 1 ? 'devices.removedLast' : 'devices.removed'),
                    })
                  }
                />
              ))}
            </ul>
            {here && (
              <div className="stack">
                <p>{t('devices.leave')}</p>
                <SignOutButton label={t('devices.signOut')} />
              </div>
            )}
            <DeviceForm key={here} school={school} first={!alone} known={here != null} onDone={settle} />
            {alone && (
              <Button kind="quiet" onPress={() => open(true)}>
                {t('devices.open')}
              </Button>
            )}
          </>
        )}
      </Loaded>
      <Sheet title={t('devices.open')} open={opening} onClose={() => open(false)}>
        <p>{t('devices.open.more')}</p>
        <Button
          kind="danger"
          onPress={() => {
            open(false);
            changing.mutate({ call: () => openEverywhere(school), done: t('devices.opened') });
          }}
        >
          {t('devices.open.yes')}
        </Button>
      </Sheet>
    </section>
  );
}

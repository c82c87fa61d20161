import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { faultAt } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Form, Loaded, toastAbout } from '../../../app/ui';
import { getOwnHolidays, removeHolidays, setHolidays } from '../api';
import { useActivityMessages } from '../messages';

/** The school holidays of Corsica and overseas, taken from the State's file. */
export function HolidayForm() {
  const t = useActivityMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const own = useQuery({ queryKey: ['core', 'own-holidays'], queryFn: getOwnHolidays });
  const [zone, setZone] = useState('');
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const toast = toastAbout('holidays');
  const onSettled = () => client.invalidateQueries();
  const saving = useMutation({
    mutationFn: async (chosen: File) => setHolidays(zone.trim(), await chosen.text()),
    onSuccess: () => toast('ok', t('holidays.saved')),
    onError: (error) => {
      if (!faultAt(error, 'zone', 'csv')) toast('danger', t('holidays.failed'));
    },
    onSettled,
  });
  const removing = useMutation({
    mutationFn: removeHolidays,
    onSuccess: () => toast('ok', t('holidays.removed')),
    onError: () => toast('danger', t('holidays.failed')),
    onSettled,
  });
  const zoneFault = faultAt(saving.error, 'zone') && t('holidays.noZone');
  const fileFault = faultAt(saving.error, 'csv') && t('holidays.badFile');
  const save = () => {
    setTried(true);
    if (zone.trim() !== '' && file) saving.mutate(file);
  };
  return (
    <Form className="stack" onSubmit={save}>
      <Loaded query={own}>
        {(known) => (
          <>
            <p>
              {known
                ? t('holidays.own', {
                    zone: known.zone,
                    count: known.periods.length,
                    last: fullDate(known.periods.at(-1)?.resumesOn ?? '', language),
                  })
                : t('holidays.national')}
            </p>
            {known && (
              <Button kind="danger" isPending={removing.isPending} onPress={() => removing.mutate()}>
                {t('holidays.remove')}
              </Button>
            )}
          </>
        )}
      </Loaded>
      <Field
        label={t('holidays.zone')}
        maxLength={60}
        value={zone}
        error={tried && zone.trim() === '' ? t('holidays.needZone') : zoneFault}
        onChange={(event) => setZone(event.target.value)}
      />
      <Field
        type="file"
        accept=".csv,text/csv"
        label={t('holidays.file')}
        error={tried && !file ? t('holidays.needFile') : fileFault}
        onChange={(event) => setFile(event.target.files?.[0])}
      />
      <Button type="submit" isPending={saving.isPending}>
        {t('holidays.save')}
      </Button>
    </Form>
  );
}

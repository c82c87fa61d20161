import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../app/format';
import { Button, Choice, Field, Form, Notice, TextArea } from '../../../app/ui';
import { type EgalimNotice, setEgalim } from '../api';
import { useKitchenMessages } from '../messages';
import { shareOf } from '../share';

const firstYear = 2018;

/** The shares of the year's purchases that the town shows beside its menus. */
export function EgalimForm({ known }: { known: EgalimNotice | undefined }) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(String(known?.year ?? thisYear - 1));
  const [quality, setQuality] = useState(String(known?.quality ?? ''));
  const [organic, setOrganic] = useState(String(known?.organic ?? ''));
  const [words, setWords] = useState(known?.words ?? '');
  const [shown, setShown] = useState<'yes' | 'no'>(known?.shown === false ? 'no' : 'yes');
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: setEgalim,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen', 'egalim'] }),
  });
  const shares = { quality: shareOf(quality), organic: shareOf(organic) };
  const goodYear = /^\d{4}$/.test(year) && Number(year) >= firstYear && Number(year) <= thisYear;
  const tooMuch =
    shares.quality !== undefined && shares.organic !== undefined && shares.organic > shares.quality;
  const save = () => {
    setTried(true);
    if (goodYear && shares.quality !== undefined && shares.organic !== undefined && !tooMuch)
      saving.mutate({
        year: Number(year),
        quality: shares.quality,
        organic: shares.organic,
        words: words.trim(),
        shown: shown === 'yes',
      });
  };
  return (
    <Form className="card pad stack" onSubmit={save} aria-labelledby="egalim">
      <h2 id="egalim">{t('egalim')}</h2>
      <p className="soft">{t('egalim.why')}</p>
      {saving.error && <Notice kind="danger">{t('problem.server')}</Notice>}
      {saving.isSuccess && <Notice kind="ok">{t('publisher.saved')}</Notice>}
      <Field
        label={t('egalim.year')}
        inputMode="numeric"
        value={year}
        error={tried && !goodYear ? t('egalim.badYear') : undefined}
        onChange={(event) => setYear(event.target.value)}
      />
      <Field
        label={t('egalim.quality')}
        inputMode="decimal"
        value={quality}
        error={tried && shares.quality === undefined ? t('egalim.bad') : undefined}
        onChange={(event) => setQuality(event.target.value)}
      />
      <Field
        label={t('egalim.organic')}
        inputMode="decimal"
        value={organic}
        error={tried && (shares.organic === undefined || tooMuch) ? t('egalim.bad') : undefined}
        onChange={(event) => setOrganic(event.target.value)}
      />
      <TextArea
        label={t('egalim.words')}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Choice
        label={t('egalim.show')}
        value={shown}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`egalim.show.${value}`) }))}
        onChange={setShown}
      />
      <Button kind="primary" type="submit" isPending={saving.isPending}>
        {t('egalim.save')}
      </Button>
    </Form>
  );
}

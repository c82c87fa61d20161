import { expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing';
import type { Notice } from './api';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { howMany, pageOf, sentenceOf, suspensionWords, termCounts } from './sentences';

const notice = (kind: string, args: Record<string, string> = {}): Notice => ({
  id: 'n',
  kind,
  childId: 'c',
  arguments: args,
  link: '/cantine?date=2026-11-26',
  createdAt: '2026-11-24T10:00:00Z',
  readAt: null,
});

it('says what happened, to which child, on which day', () => {
  const { key, values, subject } = sentenceOf(
    notice('canteen.booking-confirmed', { date: '2027-01-14' }),
    'Léa',
    'fr',
  );

  expect([key, subject]).toEqual(['canteen.booked', 'canteen']);
  expect(values).toMatchObject({ child: 'Léa', day: 'jeudi 14 janvier' });
});

it('says you to a pupil whose article comes back as one does to a child', () => {
  const back = notice('messaging.article-returned', { title: 'Le potager' });

  expect(sentenceOf(back, undefined, 'fr').key).toBe('messaging.articleReturned');
  expect(sentenceOf(back, undefined, 'fr', true, true).key).toBe('messaging.articleReturned.pupil');
});

it('names the activities whose days take place after all, where the notice knows them', async () => {
  await speak('fr', 'core/notices');
  const t = wordsOf('core/notices');
  const named = { activities: 'Cantine, Étude' };
  const keys = ['canteen.resumed', 'canteen.resumed-partly', 'canteen.resumed-waiting'].map(
    (kind) => sentenceOf(notice(kind, named), 'Léa', 'fr').key,
  );

  expect(keys).toEqual([
    'canteen.resumed.named',
    'canteen.resumed.partly.named',
    'canteen.resumed.waiting.named',
  ]);
  expect(sentenceOf(notice('canteen.resumed'), 'Léa', 'fr').key).toBe('canteen.resumed');
  expect(t('canteen.resumed.named', { child: 'Léa', day: 'demain', ...named })).toMatch(
    /^Léa, Cantine, Étude/,
  );
});

it('counts the days that take place after all, between the first and the last', async () => {
  await speak('fr', 'core/notices');
  const facts = { activities: 'Cantine', date: '2027-01-14', to: '2027-01-18', count: '3' };
  const { key, values } = sentenceOf(notice('canteen.resumed', facts), 'Léa', 'fr');

  expect(wordsOf('core/notices')('canteen.resumed.days', { ...values, howMany: '3 jours' })).toBe(
    'Léa, Cantine : 3 jours entre jeudi 14 janvier et lundi 18 janvier ont finalement lieu, vos réservations sont rétablies',
  );
  expect(key).toBe('canteen.resumed.days');
  expect(sentenceOf(notice('canteen.resumed', { ...facts, count: '1' }), 'Léa', 'fr').key).toBe(
    'canteen.resumed.named',
  );
});

it('names who is barred by a court, and since which decision, where the notice knows it', async () => {
  await speak('fr', 'core/notices');
  const { key, values } = sentenceOf(
    notice('core.guardian-barred', { name: 'Karim Benali', from: '2026-10-02' }),
    'Léa',
    'fr',
  );

  expect(key).toBe('core.guardianBarred.named');
  expect(wordsOf('core/notices')('core.guardianBarred.named', values)).toMatch(
    /^Léa.: Karim Benali est écarté\(e\) par une décision de justice du .*2 octobre 2026$/,
  );
  expect(sentenceOf(notice('core.guardian-barred', {}), 'Léa', 'fr').key).toBe('core.guardianBarred');
});

it('says how much a child who is back got back', () => {
  expect(sentenceOf(notice('core.moved-back', { days: '2', lost: '1' }), 'Léa', 'fr').key).toBe(
    'core.movedBack.partly',
  );
  expect(sentenceOf(notice('core.back', { days: '90', lost: '0' }), 'Léa', 'fr').key).toBe('core.back');
  expect(sentenceOf(notice('core.back', { days: '0', lost: '0' }), 'Léa', 'fr').key).toBe('core.back.alone');
  expect(sentenceOf(notice('core.back', { days: '90', lost: '7' }), 'Léa', 'fr').key).toBe(
    'core.back.partly',
  );
});

it('speaks of no bookings in a town that does without them', async () => {
  await speak('fr', 'core/notices');
  const t = wordsOf('core/notices');
  const kinds = [
    'leaving',
    'leaves',
    'stays',
    'back',
    'moved',
    'moved-back',
    'year-leaves',
    'year-passes-on',
  ];
  const facts = { date: '2027-01-14', days: '2', lost: '1', waiting: '0' };

  for (const kind of kinds) {
    const { key, values } = sentenceOf(notice(`core.${kind}`, facts), 'Léa', 'fr', false);
    expect(t(key, values)).toMatch(/^Léa /);
    expect(t(key, values)).not.toMatch(/réserv|pas proposé/i);
  }
});

it('says until when a place is held, and that nothing is charged', () => {
  const held = sentenceOf(notice('canteen.promoted', { acceptBy: '2027-01-14T09:00:00Z' }), 'Léa', 'fr');

  expect(held.key).toBe('canteen.offered');
  expect(sentenceOf(notice('canteen.waiting', { activity: 'Étude' }), 'Léa', 'fr').key).toBe(
    'canteen.waiting.other',
  );
  expect(held.values.until).toContain('jeudi 14 janvier');
  expect(sentenceOf(notice('canteen.suspended', { free: 'true' }), 'Léa', 'fr').key).toBe(
    'canteen.suspended.free',
  );
});

it('says where the town hall counts a household from a day on', () => {
  const moved = (residence: string) =>
    sentenceOf(notice('canteen.residence', { residence, date: '2027-01-14' }), undefined, 'fr');

  expect(moved('OUTSIDE').key).toBe('canteen.residence.OUTSIDE');
  expect(moved('INSIDE').key).toBe('canteen.residence.INSIDE');
  expect(moved('OUTSIDE').values.day).toBe('jeudi 14 janvier');
});

it('says that homework was moved', () => {
  const facts = { subject: 'Maths', dueDate: '2027-01-14', formerDate: '2027-01-12' };
  const { key, values } = sentenceOf(notice('homework.due', facts), 'Léa', 'fr');

  expect(key).toBe('homework.moved');
  expect(values).toMatchObject({ subject: 'Maths', day: 'jeudi 14 janvier' });
});

it.each<Record<string, string>>([fr, en])('tells of no consent that somebody withdrew', (words) => {
  const said = ['core.pictures-held-back', 'messaging.picture-off'].map(
    (kind) => words[sentenceOf(notice(kind), 'Léa', 'fr').key],
  );

  // a pupil who moves, a year undone and a colleague who names a face elsewhere take pictures away as well
  for (const sentence of said) {
    expect(sentence).toMatch(/un élève qui y figure ne peut|a pupil in them may no/);
    expect(sentence).not.toMatch(/autorisation|accord|consent/);
  }
});

it('says what the town hall changed by hand, and the reason it gave', () => {
  const facts = { change: 'CANCELLED', date: '2027-01-14', reason: 'Classe fermée' };
  const { key, values } = sentenceOf(notice('canteen.corrected', facts), 'Léa', 'fr');

  expect(key).toBe('canteen.corrected.CANCELLED');
  expect(values).toMatchObject({ child: 'Léa', day: 'jeudi 14 janvier', reason: 'Classe fermée' });
  expect(sentenceOf(notice('canteen.corrected', { ...facts, activity: 'Étude' }), 'Léa', 'fr').key).toBe(
    'canteen.corrected.CANCELLED.other',
  );
});

it('counts a term, without what there is none of', async () => {
  await speak('fr', 'core/notices');
  const count = (booked: string, waiting: string, refused: string) =>
    termCounts({ booked, waiting, refused }, wordsOf('core/notices'));

  expect(count('12', '0', '1')).toBe('12 jours réservés, 1 non réservé');
  expect(count('1', '2', '0')).toBe('1 jour réservé, 2 en attente');
  expect(count('0', '0', '0')).toBe('aucun jour réservé');
});

it('still says something of a kind it does not know', () => {
  expect(sentenceOf(notice('library.book-late'), 'Léa', 'fr').key).toBe('other');
});

it('only leads to pages of this application', () => {
  expect(pageOf({ link: '/messages/1' })).toBe('/messages/1');
  expect(pageOf({ link: '//evil.example' })).toBe('/');
  expect(pageOf({ link: 'https://evil.example' })).toBe('/');
  expect(pageOf({ link: null })).toBe('/');
});

it('says of how many days the payer changed', async () => {
  await speak('fr', 'core/notices');
  const t = wordsOf('core/notices');

  expect(howMany({ count: '1' }, t)).toBe('1 jour');
  expect(
    t('canteen.payerYours', { child: 'Léa', day: 'lundi', howMany: howMany({ count: '4' }, t) }),
  ).toMatch(/à partir de lundi \(4 jours\)$/);
});

it('says from when until when the payer changed, and by whom', async () => {
  await speak('fr', 'core/notices');
  const t = wordsOf('core/notices');
  const facts = { date: '2027-01-14', to: '2027-02-02', count: '4' };
  const said = (kind: string) => {
    const { key, values } = sentenceOf(notice(kind, facts), 'Léa', 'fr');
    return t(key, { ...values, ...suspensionWords(facts, t, 'fr'), howMany: howMany(facts, t) });
  };

  expect(said('canteen.payer-others')).toMatch(
    /^Léa\s: la mairie a changé la garde alternée, votre foyer ne paie plus des jours qu’il payait, du jeudi 14 janvier au mardi 2 février \(4 jours\)$/,
  );
  expect(said('canteen.payer-yours')).toMatch(/la mairie .* du jeudi 14 janvier au mardi 2 février/);
});

it('names what is called off, why, and carries what the town hall wrote', async () => {
  await speak('fr', 'core/notices');
  const t = wordsOf('core/notices');
  const said = (more: Record<string, string>) => {
    const facts = {
      date: '2027-01-14',
      to: '2027-01-14',
      reason: 'STRIKE',
      label: '',
      free: 'true',
      ...more,
    };
    const { key, values } = sentenceOf(notice('canteen.suspended', facts), 'Léa', 'fr');
    return t(key, { ...values, ...suspensionWords(facts, t, 'fr') }).replaceAll('\u00a0', ' ');
  };
  const cancelled = { activities: 'Cantine', booked: 'true' };

  expect(said({ ...cancelled, label: 'Préavis national' })).toBe(
    'Léa, Cantine : pas d’accueil jeudi 14 janvier (grève). Les réservations sont annulées et ne sont pas facturées. La mairie écrit : « Préavis national »',
  );
  expect(said({ ...cancelled, free: 'false', reason: 'OTHER', to: '2027-01-15' })).toBe(
    'Léa, Cantine : pas d’accueil du jeudi 14 janvier au vendredi 15 janvier. Les réservations sont annulées mais restent facturées.',
  );
  expect(said({ ...cancelled, booked: 'false', free: 'false', reason: 'OTHER' })).toBe(
    'Léa, Cantine : pas d’accueil jeudi 14 janvier. L’inscription en liste d’attente est annulée.',
  );
  expect(said({})).toBe('Léa : des jours sont annulés (jeudi 14 janvier) (grève) et ne sont pas facturés.');
});

import type { Publisher, Restaurant } from './api';

export const nobody: Publisher = {
  name: '',
  siret: '',
  producerName: '',
  producerSiret: '',
  restaurants: [],
};
export const isSiret = (text: string) => /^\d{14}$/.test(text.replaceAll(' ', ''));
export const isInsee = (text: string) => /^([013-9]\d|2[AB1-9])\d{3}$/.test(text);
export const digits = (text: string | null | undefined) => text?.replaceAll(' ', '') ?? '';

export const restaurantFits = ({ siret, insee }: Restaurant) =>
  (!siret || isSiret(siret)) && (!insee || isInsee(insee));

/** As it is kept: numbers without the spaces people write in them. */
export const sent = (wanted: Publisher): Publisher => ({
  ...wanted,
  siret: digits(wanted.siret),
  producerSiret: digits(wanted.producerSiret) || null,
  restaurants: wanted.restaurants.map((one) => ({ ...one, siret: digits(one.siret) || null })),
});

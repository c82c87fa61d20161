import type { Publisher } from './api';

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

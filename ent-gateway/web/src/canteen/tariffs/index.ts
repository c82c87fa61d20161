export type { Tariff } from './api';
export { TariffPicture } from './components/TariffPicture';
export { TariffTable } from './components/TariffTable';
export { isFlat } from './picture';

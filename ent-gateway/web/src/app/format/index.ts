export { counted } from './counted';
export * from './days';
export * from './instants';
export { localeOf } from './locale';
export * from './money';
export { keepTownZone, townZone } from './zone';

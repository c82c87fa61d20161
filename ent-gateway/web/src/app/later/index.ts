export { later, type Load, toCome } from './later';

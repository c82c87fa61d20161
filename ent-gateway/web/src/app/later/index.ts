export { later, reached, type Load, toCome } from './later';

export { Brand, PublicBrand } from './Brand';

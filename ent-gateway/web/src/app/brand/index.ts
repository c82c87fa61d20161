export { Brand, BrandMark, PublicBrand } from './Brand';

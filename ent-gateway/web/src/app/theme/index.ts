export { wearBrand } from './accent';

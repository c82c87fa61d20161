export { PortfolioScreen } from './components/PortfolioScreen';

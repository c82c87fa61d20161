export { ArticleScreen } from './components/ArticleScreen';
export { BlogScreen } from './components/BlogScreen';
export { WriteScreen } from './components/WriteScreen';

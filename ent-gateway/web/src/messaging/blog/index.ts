export { beginArticle, chooseCategories, type ChosenCategory } from './api';
export { blogKey, indexQuery } from './queries';
export { publicBlogKey, publicBlogQuery } from './publicBlog';
export { useBlogClass } from './useBlogClass';

package fr.ent.messaging.blog;

import fr.ent.messaging.blog.ArticleView.AuthorView;
import java.util.List;

/** The authors of an article by name, and what the article is to its viewer. */
record NamedAuthors(List<AuthorView> authors, ArticleStanding standing) {

    static final NamedAuthors NOBODY = new NamedAuthors(List.of(), ArticleStanding.READER);
}

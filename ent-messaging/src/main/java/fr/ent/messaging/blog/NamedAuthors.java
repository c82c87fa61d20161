package fr.ent.messaging.blog;

import fr.ent.core.PersonName;
import fr.ent.messaging.blog.ArticleView.AuthorView;
import java.util.List;

/** The people of an article by name, and what the article is to its viewer. */
record NamedAuthors(List<AuthorView> authors, List<PersonName> pictured, ArticleStanding standing) {

    static final NamedAuthors NOBODY = new NamedAuthors(List.of(), List.of(), ArticleStanding.READER);
}

package fr.ent.messaging.blog;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The published articles that somebody outside the product's screens reads.
 *
 * @param schools of whose blogs and journals
 * @param schoolClass of one class alone; of all of the schools without
 * @param audiences the readers whom they name
 * @param ofSchool whether with those of a class come the articles of others that are for the whole school
 */
public record PublishedArticles(
        Set<SchoolId> schools, @Nullable ClassId schoolClass, Set<ArticleAudience> audiences, boolean ofSchool) {

    public PublishedArticles {
        schools = Set.copyOf(schools);
        audiences = Set.copyOf(audiences);
    }
}

package fr.ent.messaging.blog.publicpage;

import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.PublishedArticles;
import fr.ent.messaging.blog.publicpage.PublicBlogs.PublicPlace;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The schools of a territory that have opened a page; perhaps none yet. */
public record PublicSchools(List<PublicPlace> schools) {

    /** The page of them all. No school has an address of that name. */
    public static final String PATH = "/blog/" + PublicBlogs.ALL_SCHOOLS;

    public PublicSchools {
        schools = List.copyOf(schools);
    }

    /** Published for everybody by one of them. */
    public PublishedArticles articles() {
        return new PublishedArticles(
                schools.stream().map(place -> place.blog().school()).collect(Collectors.toSet()),
                null,
                Set.of(ArticleAudience.PUBLIC),
                false);
    }

    /** The last change of a setting; there is one as soon as there is a school. */
    public Instant changedAt() {
        return schools.stream()
                .map(place -> place.blog().changedAt())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** Search engines may list it if each of the schools lets them, and nothing as long as there is none. */
    boolean isListed() {
        return !schools.isEmpty()
                && schools.stream().allMatch(place -> place.blog().listed());
    }
}

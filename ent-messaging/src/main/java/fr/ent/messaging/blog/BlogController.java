package fr.ent.messaging.blog;

import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.ArticleId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads a class's blog. */
@RestController
@RequestMapping("/api/messaging/articles")
class BlogController {

    private final ReadableArticles readable;
    private final ArticleRights rights;
    private final ArticleRows rows;
    private final PeopleOfArticles people;
    private final ArticleViews views;

    BlogController(
            ReadableArticles readable,
            ArticleRights rights,
            ArticleRows rows,
            PeopleOfArticles people,
            ArticleViews views) {
        this.readable = readable;
        this.rights = rights;
        this.rows = rows;
        this.people = people;
        this.views = views;
    }

    /**
     * Lists the articles of a class, or of a school's journal, that the viewer may read, the latest 200. With those of a class come
     * those of the school that are for all of it. Teachers see all, pupils also what they write. Of a text the first 400 signs. By
     * topic, month and words, and on from an article.
     *
     * @param classId the class whose blog is read
     * @param schoolId the school whose journal is read, without a class
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD, Role.ANIMATOR})
    List<ArticleView> list(
            @RequestParam(required = false) @Nullable ClassId classId,
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            @Valid @ModelAttribute ArticleFilter filter,
            Viewer viewer) {
        return find(classId, schoolId, filter, viewer)
                .map(articles -> views.list(articles, classId, viewer))
                .orElseThrow(Problem::notFound);
    }

    private Optional<List<ArticleFacts>> find(
            @Nullable ClassId classId, @Nullable SchoolId schoolId, ArticleFilter filter, Viewer viewer) {
        if (classId != null && schoolId == null) {
            return readable.list(classId, filter, viewer);
        }
        if (schoolId != null && classId == null) {
            return readable.listJournal(schoolId, filter, viewer);
        }
        throw new InvalidInput("classId", "required");
    }

    /** Reads an article. */
    @GetMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD, Role.ANIMATOR})
    ArticleView read(@PathVariable ArticleId id, Viewer viewer) {
        return rows.find(id)
                .filter(article -> rights.find(
                                article, people.read(id).authors().keySet(), viewer)
                        .isPresent())
                .map(article -> views.view(article, viewer))
                .orElseThrow(Problem::notFound);
    }
}

package fr.ent.messaging.blog;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.ArticleId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads a class's blog. */
@RestController
@RequestMapping("/api/messaging/articles")
class BlogController {

    private final Directory directory;
    private final ArticleRights rights;
    private final ArticleRows rows;
    private final PeopleOfArticles people;
    private final ArticleViews views;

    BlogController(
            Directory directory, ArticleRights rights, ArticleRows rows, PeopleOfArticles people, ArticleViews views) {
        this.directory = directory;
        this.rights = rights;
        this.rows = rows;
        this.people = people;
        this.views = views;
    }

    /**
     * Lists the articles of a class that the viewer may read, the latest 200; with those of the school that are for all of it.
     * Teachers see all of the class, pupils also what they write. Of a text the first 400 signs.
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    List<ArticleView> list(
            @RequestParam ClassId classId,
            @RequestParam(required = false) @Nullable ArticleState state,
            Viewer viewer) {
        ClassView schoolClass = directory.findClass(classId).orElseThrow(Problem::notFound);
        return views.list(readable(schoolClass, state, viewer), classId, viewer);
    }

    private List<ArticleFacts> readable(ClassView schoolClass, @Nullable ArticleState state, Viewer viewer) {
        if (rights.leads(schoolClass, viewer)) {
            return rows.listForStaff(schoolClass, state, viewer);
        }
        Set<ArticleAudience> audiences = rights.listAudiences(schoolClass, viewer);
        if (audiences.isEmpty()) {
            throw Problem.notFound();
        }
        return rows.listForReaders(schoolClass, state, audiences, viewer);
    }

    /** Reads an article. */
    @GetMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    ArticleView read(@PathVariable ArticleId id, Viewer viewer) {
        return rows.find(id)
                .filter(article -> rights.find(
                                article, people.read(id).authors().keySet(), viewer)
                        .isPresent())
                .map(article -> views.view(article, viewer))
                .orElseThrow(Problem::notFound);
    }
}

package fr.ent.messaging.blog.category;

import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.CategoryId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.ReadableArticles;
import fr.ent.messaging.blog.ReadableArticles.ArticleCount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Topics and months of a class's blog, or of a school's journal. */
@RestController
class CategoryController {

    private final Categories categories;
    private final ChooseCategories chooseCategories;
    private final ReadableArticles readable;
    private final ArticleRights rights;

    CategoryController(
            Categories categories, ChooseCategories chooseCategories, ReadableArticles readable, ArticleRights rights) {
        this.categories = categories;
        this.chooseCategories = chooseCategories;
        this.readable = readable;
        this.rights = rights;
    }

    /**
     * Lists the topics of a class or a school's journal, and its months, with how many articles the viewer may read.
     *
     * @param classId the class whose blog is read
     * @param schoolId the school whose journal is read, without a class
     */
    @GetMapping("/api/messaging/article-categories")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD, Role.ANIMATOR})
    BlogIndex list(
            @RequestParam(required = false) @Nullable ClassId classId,
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            Viewer viewer) {
        return index(new NamedBlog(classId, schoolId), viewer);
    }

    /**
     * Writes the topics of a class or a journal, twelve at most, in order. Articles of one that isn't named any more are under none.
     * One that somebody else added meanwhile stays.
     */
    @PutMapping("/api/messaging/article-categories")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    BlogIndex choose(@RequestBody @Valid ChosenCategories chosen, Viewer viewer) {
        NamedBlog blog = new NamedBlog(chosen.classId(), chosen.schoolId());
        if (rights.findLed(blog, viewer).isEmpty()) {
            throw Problem.notFound();
        }
        chooseCategories.choose(blog, chosen.categories(), chosen.knownIds());
        return index(blog, viewer);
    }

    private BlogIndex index(NamedBlog blog, Viewer viewer) {
        List<ArticleCount> counts = readable.count(blog, viewer).orElseThrow(Problem::notFound);
        TreeMap<YearMonth, Integer> months = new TreeMap<>();
        counts.forEach(count -> months.merge(count.month(), count.articles(), Integer::sum));
        return new BlogIndex(
                categories.list(blog).stream()
                        .map(category -> new BlogCategory(
                                Objects.requireNonNull(category.id()),
                                category.name(),
                                counts.stream()
                                        .filter(count -> Objects.equals(count.category(), category.id()))
                                        .mapToInt(ArticleCount::articles)
                                        .sum()))
                        .toList(),
                months.descendingMap().entrySet().stream()
                        .map(month -> new BlogMonth(month.getKey(), month.getValue()))
                        .toList());
    }

    /**
     * The topics of a class, or of a school's journal, as they are to be.
     *
     * @param classId the class
     * @param schoolId the school, for its journal
     * @param knownIds the topics that were read: others stay; all are taken as known when left out
     */
    record ChosenCategories(
            @Nullable ClassId classId,
            @Nullable SchoolId schoolId,
            @Size(max = 12) List<@Valid ArticleCategory> categories,
            @Size(max = 30) @Nullable List<CategoryId> knownIds) {

        ChosenCategories {
            categories = List.copyOf(categories);
        }
    }

    /** A blog by topic and month, the latest month first. */
    record BlogIndex(List<BlogCategory> categories, List<BlogMonth> months) {}

    /** A topic, and how many articles the viewer may read of it. */
    record BlogCategory(CategoryId id, String name, int articles) {}

    /** A month, and how many articles the viewer may read of it. */
    record BlogMonth(YearMonth month, int articles) {}
}

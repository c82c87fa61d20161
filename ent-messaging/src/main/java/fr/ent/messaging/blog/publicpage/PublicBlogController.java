package fr.ent.messaging.blog.publicpage;

import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.blog.publicpage.ChoosePublicBlog.PublicChoice;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The setting of a school's public page. */
@RestController
@RequestMapping("/api/messaging/schools/{id}/public-blog")
class PublicBlogController {

    private final PublicBlogs blogs;
    private final ChoosePublicBlog choosePublicBlog;
    private final Directory directory;

    PublicBlogController(PublicBlogs blogs, ChoosePublicBlog choosePublicBlog, Directory directory) {
        this.blogs = blogs;
        this.choosePublicBlog = choosePublicBlog;
        this.directory = directory;
    }

    /** Reads whether a school has a public page, and where. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    PublicBlogView read(@PathVariable SchoolId id, Viewer viewer) {
        return view(find(id, viewer), viewer);
    }

    /** Opens a school's public page, or closes it: at once, with its feed and pictures. The audit trail keeps it. */
    @PutMapping
    @AllowedTo(Role.HEAD)
    PublicBlogView choose(@PathVariable SchoolId id, @RequestBody @Valid PublicChoice choice, Viewer viewer) {
        SchoolView school = find(id, viewer);
        if (!viewer.heads(id)) {
            throw Problem.notFound();
        }
        choosePublicBlog.choose(school, choice, viewer);
        return view(school, viewer);
    }

    private SchoolView find(SchoolId id, Viewer viewer) {
        return directory
                .findSchool(id)
                .filter(school -> viewer.heads(id)
                        || viewer.classes().stream()
                                .anyMatch(one -> one.schoolId().equals(id) && viewer.teaches(one.id())))
                .orElseThrow(Problem::notFound);
    }

    private PublicBlogView view(SchoolView school, Viewer viewer) {
        return blogs.find(school.id())
                .map(blog -> new PublicBlogView(
                        blog.open(),
                        blog.listed(),
                        blog.open() ? "/blog/" + blog.slug() : null,
                        viewer.heads(school.id())))
                .orElseGet(() -> new PublicBlogView(false, false, null, viewer.heads(school.id())));
    }

    /**
     * A school's public page.
     *
     * @param listed whether search engines may list it
     * @param path its address on this site, while it is open
     * @param decides whether the viewer opens and closes it
     */
    record PublicBlogView(
            boolean open, boolean listed, @Nullable String path, boolean decides) {}
}

package fr.ent.messaging.blog.publicpage;

import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the public page of a school. The trail keeps who did. */
@Component
class ChoosePublicBlog {

    private final PublicBlogs blogs;
    private final Audit audit;
    private final Clock clock;

    ChoosePublicBlog(PublicBlogs blogs, Audit audit, Clock clock) {
        this.blogs = blogs;
        this.audit = audit;
        this.clock = clock;
    }

    /** A closed page is listed nowhere. */
    @Transactional
    public void choose(SchoolView school, PublicChoice choice, Viewer head) {
        boolean listed = choice.open() && choice.listed();
        blogs.write(
                new PublicBlog(school.id(), BlogSlug.ofSchool(school.name()), choice.open(), listed, clock.instant()));
        audit.record(head.person(), act(choice), "school:" + school.id(), Map.of());
    }

    private static String act(PublicChoice choice) {
        if (!choice.open()) {
            return "public-blog.closed";
        }
        return choice.listed() ? "public-blog.listed" : "public-blog.opened";
    }

    /**
     * The head's choice.
     *
     * @param listed whether search engines may list the page
     */
    record PublicChoice(boolean open, boolean listed) {}
}

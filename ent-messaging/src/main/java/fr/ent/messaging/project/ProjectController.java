package fr.ent.messaging.project;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleView;
import fr.ent.messaging.blog.ArticleViews;
import fr.ent.messaging.blog.writing.ArticleProblems;
import fr.ent.messaging.project.block.ProjectBlock;
import fr.ent.messaging.project.map.MapSource;
import fr.ent.messaging.project.map.TilesOfMaps;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The project page that an article is built as. */
@RestController
@RequestMapping("/api/messaging/articles/{id}/project")
class ProjectController {

    private final ReadProject readProject;
    private final WriteProject writeProject;
    private final ArticleViews views;
    private final TilesOfMaps tiles;

    ProjectController(ReadProject readProject, WriteProject writeProject, ArticleViews views, TilesOfMaps tiles) {
        this.readProject = readProject;
        this.writeProject = writeProject;
        this.views = views;
        this.tiles = tiles;
    }

    /**
     * A project page.
     *
     * @param blocks those that the viewer may see, in order
     * @param map from where its maps are drawn; none until the territory has said so
     */
    record ProjectPage(List<ProjectBlock> blocks, @Nullable MapSource map) {}

    /** Reads the blocks of a project page. One whose picture or sound the viewer may not see is left out. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    ProjectPage read(@PathVariable ArticleId id, Viewer viewer) {
        return readProject
                .find(id, viewer)
                .map(page -> new ProjectPage(
                        page.blocks(), tiles.find().map(MapSource::of).orElse(null)))
                .orElseThrow(Problem::notFound);
    }

    /**
     * Builds an empty article as a project page, or changes the page: its pupils while they have it in hand, teachers always. What was
     * published before is kept with its blocks. At most 60 blocks, 50 pictures, 20 sounds, 50 places, 50 moments and 20 questions.
     */
    @PutMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    @Refuses({
        ArticleProblems.CHANGED_MEANWHILE,
        ArticleProblems.NOT_NOW,
        ArticleProblems.IMAGE_CONSENT,
        ArticleProblems.FOR_COLLEAGUE,
        ArticleProblems.FILE_WITHHELD,
        ArticleProblems.OTHER_FORM
    })
    ArticleView write(@PathVariable ArticleId id, @RequestBody @Valid ProjectRevision page, Viewer viewer) {
        return views.view(ArticleProblems.require(writeProject.write(id, page, viewer)), viewer);
    }
}

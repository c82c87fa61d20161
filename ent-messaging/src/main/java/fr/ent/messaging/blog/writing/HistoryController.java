package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.ArticleStanding;
import fr.ent.messaging.blog.face.HiddenPupils;
import fr.ent.messaging.blog.writing.ArticleEdits.ArticleEdit;
import fr.ent.messaging.project.block.ProjectBlock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Former versions of published articles. */
@RestController
@RequestMapping("/api/messaging/articles/{id}/versions")
class HistoryController {

    private final ArticleRows rows;
    private final ArticleRights rights;
    private final ArticleEdits edits;
    private final Directory directory;
    private final HiddenPupils hiddenPupils;

    HistoryController(
            ArticleRows rows,
            ArticleRights rights,
            ArticleEdits edits,
            Directory directory,
            HiddenPupils hiddenPupils) {
        this.hiddenPupils = hiddenPupils;
        this.rows = rows;
        this.rights = rights;
        this.edits = edits;
        this.directory = directory;
    }

    /**
     * An article until somebody changed it.
     *
     * @param blocks those of a page; none of an article
     * @param pictures its pictures, each with the pupils who were said to be on it, as far as the viewer may read of them
     * @param changedBy none once that person's data has been erased
     */
    record FormerVersion(
            String title,
            String text,
            ArticleAudience audience,
            List<ProjectBlock> blocks,
            List<NamedPicture> pictures,
            Instant changedAt,
            @Nullable PersonName changedBy) {}

    /** Lists what a published article said and showed before it was changed, the latest 100 first. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    List<FormerVersion> list(@PathVariable ArticleId id, Viewer viewer) {
        if (rows.find(id)
                .filter(article -> rights.standing(article, Set.of(), viewer) == ArticleStanding.STAFF)
                .isEmpty()) {
            throw Problem.notFound();
        }
        List<ArticleEdit> former = edits.list(id);
        Set<ChildId> hidden = hiddenPupils.list(viewer);
        Map<PersonId, PersonName> names = directory.names(former.stream()
                .flatMap(edit -> Stream.concat(
                        Stream.of(edit.editor()),
                        edit.faces().stream()
                                .filter(face -> !hidden.contains(face.pupil()))
                                .map(face -> face.pupil().asPerson())))
                .distinct()
                .toList());
        return former.stream().map(edit -> view(edit, names)).toList();
    }

    private static FormerVersion view(ArticleEdit edit, Map<PersonId, PersonName> names) {
        return new FormerVersion(
                edit.title(),
                edit.text(),
                edit.audience(),
                edit.blocks(),
                edit.files().stream()
                        .map(file -> NamedPicture.of(file, edit.listOn(file), names))
                        .toList(),
                edit.at(),
                names.get(edit.editor()));
    }
}

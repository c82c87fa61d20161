package fr.ent.messaging.blog.reading;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ReactionKind;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Readers of an article. */
@RestController
@RequestMapping("/api/messaging/articles/{id}")
class ArticleReaderController {

    private final NoteReader noteReader;

    ArticleReaderController(NoteReader noteReader) {
        this.noteReader = noteReader;
    }

    /** A word that a reader leaves with one tap; nothing takes it back. */
    record ArticleReaction(@Nullable ReactionKind kind) {}

    /** Notes that the viewer has opened an article. */
    @PostMapping("/read")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable ArticleId id, Viewer viewer) {
        require(noteReader.read(id, viewer));
    }

    /** Leaves a reaction to an article, in place of the one before. */
    @PutMapping("/reaction")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void react(@PathVariable ArticleId id, @RequestBody @Valid ArticleReaction reaction, Viewer viewer) {
        require(noteReader.react(id, reaction.kind(), viewer));
    }

    private static void require(boolean done) {
        if (!done) {
            throw Problem.notFound();
        }
    }
}

package fr.ent.messaging.writing.text;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.SharedTextId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ends the writing of shared texts. */
@RestController
@RequestMapping("/api/messaging/shared-texts/{id}")
class EndTextController {

    private final EndText endText;
    private final TextViews views;

    EndTextController(EndText endText, TextViews views) {
        this.endText = endText;
        this.views = views;
    }

    /** Closes a shared text: it can only be read then. */
    @PostMapping("/close")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    SharedTextView close(@PathVariable SharedTextId id, Viewer viewer) {
        return views.view(endText.close(id, viewer).orElseThrow(Problem::notFound), TextStanding.LEADS);
    }

    /** Opens a closed shared text again. */
    @PostMapping("/reopen")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    SharedTextView reopen(@PathVariable SharedTextId id, Viewer viewer) {
        return views.view(endText.reopen(id, viewer).orElseThrow(Problem::notFound), TextStanding.LEADS);
    }

    /** Deletes a shared text with all that it was. Copies of it stay. */
    @DeleteMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable SharedTextId id, Viewer viewer) {
        if (!endText.delete(id, viewer)) {
            throw Problem.notFound();
        }
    }
}

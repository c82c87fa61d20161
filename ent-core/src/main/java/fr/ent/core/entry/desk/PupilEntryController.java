package fr.ent.core.entry.desk;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TEACHER;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.core.entry.EntryPicture;
import fr.ent.core.entry.PupilEntries;
import fr.ent.core.entry.PupilSecrets;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Help for one child at the door of its class. */
@RestController
@RequestMapping("/api/core/pupils/{id}/entry")
class PupilEntryController {

    /** Another child of the class has this picture. */
    private static final String TAKEN = "409 core:entry-picture-taken";

    private final EntryRights rights;
    private final PupilEntries pupils;
    private final PupilSecrets secrets;
    private final ForgetPictures forgetPictures;
    private final EntryTrail trail;

    PupilEntryController(
            EntryRights rights,
            PupilEntries pupils,
            PupilSecrets secrets,
            ForgetPictures forgetPictures,
            EntryTrail trail) {
        this.rights = rights;
        this.pupils = pupils;
        this.secrets = secrets;
        this.forgetPictures = forgetPictures;
        this.trail = trail;
    }

    /** Gives a child another picture of the class, which no other child has. */
    @PutMapping("/picture")
    @AllowedTo({TEACHER, HEAD})
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(TAKEN)
    void changePicture(@PathVariable ChildId id, @RequestBody @Valid EntryPicture picture, Viewer viewer) {
        ChildView child = rights.require(id, viewer);
        pupils.keep(child.classId());
        if (!pupils.change(child.classId(), id, picture)) {
            throw Problem.of(TAKEN);
        }
        trail.ofChild("entry-picture.changed", id, viewer);
    }

    /** Forgets the three pictures of a child, which chooses others within a quarter of an hour, or while the class is held open. */
    @DeleteMapping("/secret")
    @AllowedTo({TEACHER, HEAD})
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable ChildId id, Viewer viewer) {
        forgetPictures.forget(rights.require(id, viewer), viewer);
    }

    /** Lets a child try again at once that got its three pictures wrong five times. */
    @DeleteMapping("/lock")
    @AllowedTo({TEACHER, HEAD})
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable ChildId id, Viewer viewer) {
        rights.require(id, viewer);
        secrets.unlock(id);
        trail.ofChild("entry.unlocked", id, viewer);
    }
}

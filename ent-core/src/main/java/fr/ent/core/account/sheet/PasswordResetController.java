package fr.ent.core.account.sheet;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TEACHER;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** New passwords for pupils who forgot theirs, or whose password is known. */
@RestController
class PasswordResetController {

    private final HandOutPassword handOutPassword;
    private final Directory directory;
    private final Audit audit;
    private final OwnFamilies ownFamilies;

    PasswordResetController(
            HandOutPassword handOutPassword, Directory directory, Audit audit, OwnFamilies ownFamilies) {
        this.ownFamilies = ownFamilies;
        this.handOutPassword = handOutPassword;
        this.directory = directory;
        this.audit = audit;
    }

    /** Gives a pupil a new password, which only this answer shows. The pupil is signed out everywhere. */
    @FreshSignIn
    @PostMapping("/api/core/pupils/{id}/password-reset")
    @AllowedTo({TEACHER, HEAD})
    @Answers
    ResponseEntity<NewPassword> reset(@PathVariable ChildId id, Viewer viewer) {
        ChildView pupil = directory
                .findChild(id)
                .filter(child -> viewer.teaches(child.classId()) || viewer.heads(child.schoolId()))
                .filter(child -> !ownFamilies.find(viewer).hides(child.id()))
                .orElseThrow(Problem::notFound);
        audit.record(viewer.person(), "password.reset", "pupil:" + id, Map.of());
        LoginCard card = handOutPassword.handOut(pupil).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new NewPassword(card.username(), card.password().value()));
    }

    /** The password with which the pupil signs in from now on. */
    record NewPassword(String username, String password) {}
}

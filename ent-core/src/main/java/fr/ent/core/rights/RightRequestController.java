package fr.ent.core.rights;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import fr.ent.core.rights.RightController.RightAnswer;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The second pair of eyes: the strongest right takes two administrators. */
@RestController
@RequestMapping("/api/core/right-requests")
class RightRequestController {

    private final StaffRights staffRights;
    private final AnswerRequest answerRequest;

    RightRequestController(StaffRights staffRights, AnswerRequest answerRequest) {
        this.staffRights = staffRights;
        this.answerRequest = answerRequest;
    }

    /** Lists what waits for the answer of another administrator. */
    @GetMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    List<RightRequestView> list() {
        return staffRights.listRequests();
    }

    /** Says yes to what another administrator asked for somebody else; the last administrator gets no end by it. */
    @FreshSignIn
    @PostMapping("/{id}/accept")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Answers(201)
    @Idempotent
    @Refuses({RightProblems.OWN_REQUEST, RightProblems.LAST_ADMINISTRATOR, RightProblems.TOO_SOON})
    ResponseEntity<RightAnswer> accept(@PathVariable RightId id, Viewer viewer) {
        return RightController.answer(answerRequest.accept(id, viewer.person()), HttpStatus.CREATED);
    }

    /** Says no, or takes the own request back; who asked is told. */
    @DeleteMapping("/{id}")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable RightId id, Viewer viewer) {
        answerRequest.refuse(id, viewer.person());
    }
}

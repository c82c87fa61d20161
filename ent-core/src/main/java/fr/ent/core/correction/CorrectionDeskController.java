package fr.ent.core.correction;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.correction.CorrectionQueue.WaitingCorrection;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The agents' desk for corrections that people ask for; those of an agent's own family are a colleague's to answer. */
@RestController
@RequestMapping("/api/core/corrections")
class CorrectionDeskController {

    private final CorrectionQueue queue;
    private final AnswerCorrection answerCorrection;
    private final Corrections corrections;

    CorrectionDeskController(CorrectionQueue queue, AnswerCorrection answerCorrection, Corrections corrections) {
        this.queue = queue;
        this.answerCorrection = answerCorrection;
        this.corrections = corrections;
    }

    /** Lists the corrections that wait for an answer, the longest wait first; a hundred at most. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    List<WaitingCorrection> list(Viewer viewer) {
        return queue.list(viewer);
    }

    /** Says that it has been corrected; the asker is told. */
    @PostMapping("/{id}/accept")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({CorrectionProblems.DECIDED, CorrectionProblems.OWN_FAMILY})
    void accept(@PathVariable UUID id, Viewer viewer) {
        CorrectionProblems.settle(answerCorrection.accept(corrections.get(id), viewer));
    }

    /** Says why it isn't corrected; the asker is told and reads it. */
    @PostMapping("/{id}/refuse")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({CorrectionProblems.DECIDED, CorrectionProblems.OWN_FAMILY})
    void refuse(@PathVariable UUID id, @RequestBody @Valid CorrectionRefusal refusal, Viewer viewer) {
        CorrectionProblems.settle(
                answerCorrection.refuse(corrections.get(id), refusal.answer().strip(), viewer));
    }

    /** Why not, as the asker reads it. */
    record CorrectionRefusal(
            @NotBlank @PlainText(min = 3, max = 300) String answer) {}
}

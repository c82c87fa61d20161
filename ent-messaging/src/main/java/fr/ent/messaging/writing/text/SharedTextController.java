package fr.ent.messaging.writing.text;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.messaging.SharedTextId;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Texts that a class writes together. */
@RestController
@RequestMapping("/api/messaging/shared-texts")
class SharedTextController {

    /** New texts of a person in an hour. */
    private static final int NEW_PER_HOUR = 30;

    private static final int NEW_PER_HOUR_OF_PUPIL = 6;

    private final ListTexts listTexts;
    private final PlanText planText;
    private final RateLimits limits;

    SharedTextController(ListTexts listTexts, PlanText planText, RateLimits limits) {
        this.listTexts = listTexts;
        this.planText = planText;
        this.limits = limits;
    }

    /** A shared text to be begun. */
    record NewSharedText(
            ClassId classId, @JsonUnwrapped @Valid TextPlan plan) {}

    /** Lists the shared texts of a class that the viewer writes or leads, the last changed one first; 200 at most, then copies. */
    @GetMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    List<SharedTextView> list(@RequestParam ClassId classId, Viewer viewer) {
        return listTexts.list(classId, viewer).orElseThrow(Problem::notFound);
    }

    /** Begins a shared text of a class; 30 an hour. Pupils do where their class lets them, 6 an hour, and write it themselves. */
    @PostMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<SharedTextView> begin(@RequestBody @Valid NewSharedText text, Viewer viewer) {
        int most = viewer.attends(text.classId()) ? NEW_PER_HOUR_OF_PUPIL : NEW_PER_HOUR;
        limits.take("shared-text", viewer.person().toString(), most, Duration.ofHours(1));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(show(planText.begin(text.classId(), text.plan(), viewer), viewer));
    }

    /** Tells what a shared text is called, who writes it, and whether it is closed. */
    @GetMapping("/{id}")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    SharedTextView get(@PathVariable SharedTextId id, Viewer viewer) {
        return listTexts.find(id, viewer).orElseThrow(Problem::notFound);
    }

    /** Changes what a shared text is called and who writes it. Words of those who don't write it any more stay. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    SharedTextView change(@PathVariable SharedTextId id, @RequestBody @Valid TextPlan plan, Viewer viewer) {
        return show(planText.change(id, plan, viewer), viewer);
    }

    private SharedTextView show(Optional<SharedTextFacts> text, Viewer viewer) {
        return text.flatMap(one -> listTexts.find(one.id(), viewer)).orElseThrow(Problem::notFound);
    }
}

package fr.ent.homework.event;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.homework.event.EventOutcome.Done;
import fr.ent.homework.event.EventOutcome.Refused;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers to events: given by homes, read by those who lead. */
@RestController
@RequestMapping("/api/homework/events/{id}")
class EventAnswerController {

    private final AnswerEvent answerEvent;
    private final ReadAnswers readAnswers;
    private final ReadEvents readEvents;

    EventAnswerController(AnswerEvent answerEvent, ReadAnswers readAnswers, ReadEvents readEvents) {
        this.answerEvent = answerEvent;
        this.readAnswers = readAnswers;
        this.readEvents = readEvents;
    }

    /**
     * Answers for the own home: how many come, and whether somebody helps. It takes the place of the answer before; without a free
     * place a home waits in the order of answers. Said once more, what is kept already stands.
     */
    @PutMapping("/answer")
    @AllowedTo(Role.GUARDIAN)
    @Refuses({EventProblems.CLOSED, EventProblems.SUSPENDED, EventProblems.FULL})
    EventView answer(@PathVariable EventId id, @RequestBody @Valid EventWord word, Viewer viewer) {
        return switch (answerEvent.answer(id, word, viewer)) {
            case Done(EventFacts event) -> readEvents.view(event, viewer);
            case Refused refusal -> throw EventProblems.of(refusal);
        };
    }

    /** Reads who comes, who waits, who helps and of which pupils nobody has answered. */
    @GetMapping("/answers")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    EventAnswersView read(@PathVariable EventId id, Viewer viewer) {
        return readAnswers.read(id, viewer).orElseThrow(Problem::notFound);
    }

    /** Gives the same list as a file. */
    @GetMapping("/answers/csv")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.EXPORTS)
    @Answers(as = "text/csv")
    ResponseEntity<byte[]> export(@PathVariable EventId id, Viewer viewer) {
        EventAnswersView view = readAnswers.read(id, viewer).orElseThrow(Problem::notFound);
        return new Download("réponses " + view.title(), "csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
                .of(EventAnswersCsv.write(view).getBytes(StandardCharsets.UTF_8));
    }
}

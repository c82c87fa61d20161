package fr.ent.homework.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.homework.event.EventFacts.EventReaders;
import fr.ent.homework.event.EventOutcome.Done;
import fr.ent.homework.event.EventOutcome.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Events of classes and schools: read by families and teachers, written by those who lead. */
@RestController
@RequestMapping("/api/homework/events")
class EventController {

    private final ReadEvents readEvents;
    private final WriteEvent writeEvent;
    private final CallOffEvent callOffEvent;

    EventController(ReadEvents readEvents, WriteEvent writeEvent, CallOffEvent callOffEvent) {
        this.readEvents = readEvents;
        this.writeEvent = writeEvent;
        this.callOffEvent = callOffEvent;
    }

    /**
     * Lists the events that touch these days: for a family those of its children, for teachers and the head those of the school.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    List<EventView> list(@RequestParam LocalDate from, @RequestParam LocalDate to, Viewer viewer) {
        return readEvents.list(DateRange.of(from, to), viewer);
    }

    /**
     * Lists all events that aren't over, the first one first. Those who lead get what was called off within a day as well, which
     * they may restore.
     */
    @GetMapping("/coming")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    List<EventView> coming(Viewer viewer) {
        return readEvents.listComing(viewer);
    }

    /** Lists the events of this school year that are over, the last one first. */
    @GetMapping("/past")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    List<EventView> past(Viewer viewer) {
        return readEvents.listPast(viewer);
    }

    /** Writes an event down for classes, by whoever teaches all of them, or for a school by its head. Its families are told. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<EventView> write(@RequestBody @Valid NewEvent wanted, Viewer viewer) {
        EventReaders readers = new EventReaders(wanted.schoolId(), wanted.classIds());
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(answer(writeEvent.write(readers, wanted.content(), viewer), viewer));
    }

    /** Changes an event. Families are told of another day or hour, ten times in all; who waits gets a place that there is now. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses({CommonProblems.CHANGED_MEANWHILE, EventProblems.TURNED_OFTEN})
    EventView revise(@PathVariable EventId id, @RequestBody @Valid RevisedEvent wanted, Viewer viewer) {
        return answer(writeEvent.revise(id, wanted.version(), wanted.content(), viewer), viewer);
    }

    /** Calls an event off. Its families are told, and answers are kept for a day, in which it can be restored. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void callOff(@PathVariable EventId id, Viewer viewer) {
        if (!callOffEvent.callOff(id, viewer)) {
            throw Problem.notFound();
        }
    }

    /** Restores an event that was called off within a day, with its answers. It may turn ten times in all. */
    @PostMapping("/{id}/restore")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(EventProblems.TURNED_OFTEN)
    void restore(@PathVariable EventId id, Viewer viewer) {
        if (callOffEvent.restore(id, viewer) instanceof Refused refusal) {
            throw EventProblems.of(refusal);
        }
    }

    private EventView answer(EventOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case Done(EventFacts event) -> readEvents.view(event, viewer);
            case Refused refusal -> throw EventProblems.of(refusal);
        };
    }

    /**
     * An event to be written down.
     *
     * @param classIds the classes for which it is; none for the whole school
     */
    record NewEvent(
            @NotNull SchoolId schoolId,
            @NotNull @Size(max = 30) List<@NotNull ClassId> classIds,
            @JsonUnwrapped @NotNull @Valid EventContent content) {}

    /** An event as it is to be, in the version that was read. */
    record RevisedEvent(
            @Min(0) @Max(1_000_000) int version,
            @JsonUnwrapped @NotNull @Valid EventContent content) {}
}

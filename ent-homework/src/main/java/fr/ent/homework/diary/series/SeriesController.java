package fr.ent.homework.diary.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.homework.diary.DeleteEntry;
import fr.ent.homework.diary.DiaryProblems;
import fr.ent.homework.diary.PublishOutcome;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryReaders;
import fr.ent.homework.diary.entry.EntryViews;
import fr.ent.homework.diary.entry.EntryWish;
import fr.ent.homework.diary.entry.SeriesId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Entries that come back each week. */
@RestController
@RequestMapping("/api/homework/series")
class SeriesController {

    private final RepeatEntry repeatEntry;
    private final DeleteEntry deleteEntry;
    private final EntryViews views;

    SeriesController(RepeatEntry repeatEntry, DeleteEntry deleteEntry, EntryViews views) {
        this.repeatEntry = repeatEntry;
        this.deleteEntry = deleteEntry;
        this.views = views;
    }

    /**
     * An entry to be written each week.
     *
     * @param classId a class that the author teaches, or of the school that the author heads
     * @param until the last day on which it may be given, at most a year away
     */
    record NewSeries(
            ClassId classId,
            @JsonUnwrapped @Valid EntryContent content,
            @JsonUnwrapped @Valid EntryReaders readers,
            LocalDate until) {}

    /**
     * Writes an entry each week until a day, days without school left out. Families read the first as it says, and the others
     * on the morning of their own day.
     */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<SeriesView> repeat(@RequestBody @Valid NewSeries wish, Viewer viewer) {
        SeriesId id = SeriesId.next();
        return switch (repeatEntry.repeat(
                id, wish.classId(), new EntryWish(wish.content(), wish.readers()), wish.until(), viewer)) {
            case PublishOutcome.Published(var entries) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new SeriesView(id, views.list(entries)));
            case PublishOutcome.Refused refusal -> throw DiaryProblems.of(refusal);
        };
    }

    /** Brings back what was last deleted of a series in one act, within a day of it. */
    @PostMapping("/{id}/restore")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable SeriesId id, Viewer viewer) {
        if (!deleteEntry.restoreSeries(id, viewer)) {
            throw Problem.notFound();
        }
    }

    /** Deletes the entries of a series from a day on, of somebody else's those that nobody has read. Restoring brings them back. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable SeriesId id, @RequestParam LocalDate from, Viewer viewer) {
        if (!deleteEntry.deleteSeries(id, from, viewer)) {
            throw Problem.notFound();
        }
    }
}

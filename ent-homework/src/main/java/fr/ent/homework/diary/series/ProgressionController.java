package fr.ent.homework.diary.series;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.homework.diary.DiaryProblems;
import fr.ent.homework.diary.PublishOutcome;
import fr.ent.homework.diary.entry.EntryViews;
import fr.ent.homework.diary.entry.SeriesId;
import fr.ent.homework.diary.series.CopyProgression.WrittenStretch;
import fr.ent.homework.diary.series.OwnEntries.WrittenClass;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Progressions: what a teacher wrote for a class, to be taken up for another one. */
@RestController
@RequestMapping("/api/homework/progressions")
class ProgressionController {

    private final Directory directory;
    private final OwnEntries entries;
    private final CopyProgression copyProgression;
    private final EntryViews views;

    ProgressionController(Directory directory, OwnEntries entries, CopyProgression copyProgression, EntryViews views) {
        this.directory = directory;
        this.entries = entries;
        this.copyProgression = copyProgression;
        this.views = views;
    }

    /**
     * A progression to be copied.
     *
     * @param sourceClassId a class that the reader leads, or wrote for
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     * @param classId the class that gets it, which the teacher leads
     * @param onto a day of the week in which the first one begins anew
     */
    record ProgressionCopy(ClassId sourceClassId, LocalDate from, LocalDate to, ClassId classId, LocalDate onto) {

        ProgressionCopy {
            DateRange.requireSensible("onto", onto);
        }
    }

    /**
     * The entries that the reader wrote for a class.
     *
     * @param className none of a class that isn't there any more
     * @param from the first day on which something was given
     * @param to the last day
     */
    record ProgressionView(ClassId classId, @Nullable String className, LocalDate from, LocalDate to, int entries) {}

    /** Lists the classes for which the reader wrote in their diary, this year and before. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    List<ProgressionView> list(Viewer viewer) {
        List<WrittenClass> written = entries.listClasses(viewer);
        Map<ClassId, String> names =
                directory
                        .findClasses(
                                written.stream().map(WrittenClass::schoolClass).toList())
                        .stream()
                        .collect(Collectors.toMap(ClassView::id, ClassView::name));
        return written.stream()
                .map(one -> new ProgressionView(
                        one.schoolClass(), names.get(one.schoolClass()), one.first(), one.last(), one.entries()))
                .toList();
    }

    /** Copies what the reader wrote for a class in some days into another class, as drafts; 300 entries at most. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<SeriesView> copy(@RequestBody @Valid ProgressionCopy wish, Viewer viewer) {
        SeriesId id = SeriesId.next();
        WrittenStretch stretch = new WrittenStretch(wish.sourceClassId(), DateRange.of(wish.from(), wish.to()));
        return switch (copyProgression.copy(id, stretch, wish.classId(), wish.onto(), viewer)) {
            case PublishOutcome.Published(var copied) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new SeriesView(id, views.list(copied)));
            case PublishOutcome.Refused refusal -> throw DiaryProblems.of(refusal);
        };
    }
}

package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.progress.skill.ListSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.term.SchoolYear;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks at what a teacher writes before it is kept: the day, the skill, the files and who is on them. */
@Component
class CheckObservation {

    private final ListSkills listSkills;
    private final Directory directory;
    private final Files files;
    private final SchoolClock clock;

    CheckObservation(ListSkills listSkills, Directory directory, Files files, SchoolClock clock) {
        this.listSkills = listSkills;
        this.directory = directory;
        this.files = files;
        this.clock = clock;
    }

    /** The days of the school year that runs, until today. */
    DateRange listDays() {
        LocalDate today = clock.today();
        return new DateRange(SchoolYear.of(today).first(), today);
    }

    List<Skill> listSkills(ClassView schoolClass) {
        return listSkills.list(schoolClass, clock.today());
    }

    /** @param kept day, files, skill and faces that were there before, which need no right of the viewer's */
    Optional<ObservationOutcome.Refused> check(
            ClassView schoolClass, ObservationContent content, Optional<ObservationContent> kept, Viewer viewer) {
        DateRange days = listDays();
        boolean moved =
                kept.filter(before -> before.date().equals(content.date())).isEmpty();
        if (moved && (content.date().isBefore(days.from()) || content.date().isAfter(days.to()))) {
            return Optional.of(new ObservationOutcome.OtherYear());
        }
        if (kept.filter(before -> before.skillId().equals(content.skillId())).isEmpty()
                && listSkills(schoolClass).stream()
                        .noneMatch(skill -> skill.id().equals(content.skillId()))) {
            return Optional.of(new ObservationOutcome.UnknownSkill());
        }
        if (content.shownIds() != null && !areAtSchool(content.shownIds(), kept, schoolClass)) {
            return Optional.of(new ObservationOutcome.UnknownFaces());
        }
        return checkFiles(content.files(), kept.map(ObservationContent::files).orElseGet(List::of), viewer);
    }

    private boolean areAtSchool(List<ChildId> shown, Optional<ObservationContent> kept, ClassView schoolClass) {
        Set<ChildId> unknown = new HashSet<>(shown);
        kept.map(ObservationContent::shownIds).ifPresent(unknown::removeAll);
        if (unknown.isEmpty()) {
            return true;
        }
        directory.listChildren(unknown).stream()
                .filter(child -> child.schoolId().equals(schoolClass.schoolId()))
                .forEach(child -> unknown.remove(child.id()));
        return unknown.isEmpty();
    }

    /** Pictures and sounds of the viewer's own: one of the class's folders comes as a copy. */
    private Optional<ObservationOutcome.Refused> checkFiles(List<FileId> wanted, List<FileId> kept, Viewer viewer) {
        List<FileId> added =
                wanted.stream().filter(file -> !kept.contains(file)).toList();
        List<FileView> found = files.listOwned(added, viewer);
        if (found.size() < added.size()) {
            return Optional.of(new ObservationOutcome.UnknownFiles());
        }
        if (found.stream()
                .anyMatch(file -> !file.mediaType().startsWith("image/")
                        && !file.mediaType().startsWith("audio/"))) {
            return Optional.of(new ObservationOutcome.OtherFiles());
        }
        return files.listRefused(added).isEmpty()
                ? Optional.empty()
                : Optional.of(new ObservationOutcome.FilesWithheld());
    }
}

package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.homework.booklet.BookletRights.ReadBooklet;
import fr.ent.homework.booklet.BookletView.ObservationView;
import fr.ent.homework.progress.skill.ListSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.skill.SkillId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows observations to a reader: their skills, and the pictures that this reader may see. A constant number of statements. */
@Component
class ObservationViews {

    private final ObservationRows rows;
    private final BookletRights rights;
    private final BookletPictures pictures;
    private final ListSkills listSkills;
    private final Files files;

    ObservationViews(
            ObservationRows rows, BookletRights rights, BookletPictures pictures, ListSkills listSkills, Files files) {
        this.rows = rows;
        this.rights = rights;
        this.pictures = pictures;
        this.listSkills = listSkills;
        this.files = files;
    }

    List<ObservationView> list(ReadBooklet reading, DateRange days, Viewer viewer) {
        return view(
                rows.list(reading.child().id(), days).stream()
                        .filter(reading::reads)
                        .toList(),
                reading,
                viewer);
    }

    /** Those of one child. */
    List<ObservationView> view(List<ObservationFacts> read, ReadBooklet reading, Viewer viewer) {
        Map<ObservationId, PictureStanding> standings = pictures.judge(read);
        Set<SkillId> named = read.stream().map(one -> one.content().skillId()).collect(Collectors.toSet());
        Map<SkillId, Skill> skills = listSkills.listKnown(named).stream()
                .collect(Collectors.toMap(Skill::id, Function.identity(), (one, _) -> one));
        Map<FileId, FileView> attached =
                files
                        .list(read.stream()
                                .flatMap(one -> one.content().files().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(FileView::id, Function.identity()));
        OwnFamily own = rights.findFamily(viewer);
        return read.stream()
                .map(one -> {
                    PictureStanding standing = standings.getOrDefault(one.id(), PictureStanding.UNSAID);
                    boolean shown = BookletPictures.shows(standing, one, reading);
                    return new ObservationView(
                            one.id(),
                            one.version(),
                            one.content().date(),
                            Objects.requireNonNull(skills.get(one.content().skillId())),
                            one.content().words(),
                            shown ? listFiles(one, attached) : List.of(),
                            shown && !reading.keeps(one) ? PictureStanding.SHOWN : standing,
                            reading.keeps(one) ? listShown(one, own) : null,
                            one.publishedAt(),
                            reading.keeps(one));
                })
                .toList();
    }

    private static List<FileView> listFiles(ObservationFacts one, Map<FileId, FileView> attached) {
        return one.content().files().stream()
                .map(attached::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable List<ChildId> listShown(ObservationFacts one, OwnFamily own) {
        List<ChildId> shown = one.content().shownIds();
        return shown == null
                ? null
                : shown.stream().filter(child -> !own.hides(child)).toList();
    }
}

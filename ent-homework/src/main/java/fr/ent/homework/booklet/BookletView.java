package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.storage.FileView;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.term.TermDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The booklet of a child in a school year.
 *
 * @param keeps whether the reader leads the child's class, and reads its drafts
 * @param year in which the school year begins
 * @param years those of which there is something, and the one that runs
 * @param terms of the year at the child's school of today, which are printed one by one
 * @param observations the last one first
 * @param lookedAt when the guardian who reads looked at it last; none before the first look, and for others
 * @param looks of each guardian, for those who lead the class; none for others
 */
record BookletView(
        ChildId childId,
        String givenName,
        String familyName,
        ClassId classId,
        String className,
        boolean keeps,
        int year,
        List<Integer> years,
        List<TermDays> terms,
        List<ObservationView> observations,
        @Nullable Instant lookedAt,
        List<GuardianLook> looks) {

    BookletView {
        years = List.copyOf(years);
        terms = List.copyOf(terms);
        observations = List.copyOf(observations);
        looks = List.copyOf(looks);
    }

    /**
     * A success as somebody reads it.
     *
     * @param files pictures and sounds; none where they aren't shown to the reader
     * @param pictures how they stand for the child's family
     * @param shownIds who is seen or heard in them, for those who lead the class; none for others, and where nobody has said so
     * @param publishedAt none while it is a draft
     * @param changeable whether the reader may change it
     */
    record ObservationView(
            ObservationId id,
            int version,
            LocalDate date,
            Skill skill,
            String words,
            List<FileView> files,
            PictureStanding pictures,
            @Nullable List<ChildId> shownIds,
            @Nullable Instant publishedAt,
            boolean changeable) {}

    /**
     * When a guardian looked last.
     *
     * @param lookedAt none before the first look
     */
    record GuardianLook(String name, @Nullable Instant lookedAt) {}
}

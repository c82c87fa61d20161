package fr.ent.homework.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.DemoNotice;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells each pupil of the class and the guardians of homework that is still to come. */
final class HomeworkNotices {

    private static final int READ_PERCENT = 60;

    private final Chance chance;
    private final Town town;
    private final Moment now;

    HomeworkNotices(Chance chance, Town town, Moment now) {
        this.chance = chance;
        this.town = town;
        this.now = now;
    }

    List<DemoNotice> about(List<DiaryEntry> entries) {
        List<DemoNotice> notices = new ArrayList<>();
        for (DiaryEntry entry : entries) {
            entry.due()
                    .filter(due -> due.isAfter(now.today()))
                    .ifPresent(due -> town.pupils().stream()
                            .filter(pupil -> pupil.schoolClass().equals(entry.schoolClass()))
                            .forEach(pupil -> tell(entry, due, pupil, notices)));
        }
        return notices;
    }

    private void tell(DiaryEntry entry, LocalDate due, Pupil pupil, List<DemoNotice> notices) {
        notices.add(notice(entry, due, pupil, pupil.person()));
        town.guardianships().stream()
                .filter(one -> one.child().equals(pupil) && one.rights() == GuardianRights.FULL)
                .forEach(one -> notices.add(notice(entry, due, pupil, one.guardian())));
    }

    private DemoNotice notice(DiaryEntry entry, LocalDate due, Pupil pupil, Person to) {
        boolean isRead =
                to.name().equals("Sofia Benali") ? !entry.text().equals(ToldHomework.POEM) : chance.in(READ_PERCENT);
        return new DemoNotice(
                chance.id(),
                to,
                "homework.due",
                pupil,
                Map.of("subject", entry.text().subject(), "dueDate", due.toString()),
                "/devoirs?enfant=" + pupil.id() + "&date=" + due,
                entry.createdAt(),
                isRead ? entry.createdAt().plus(Duration.ofMinutes(4)) : null);
    }
}

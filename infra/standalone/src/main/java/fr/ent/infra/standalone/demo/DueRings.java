package fr.ent.infra.standalone.demo;

import fr.ent.infra.standalone.demo.Bell.Ring;
import fr.ent.infra.standalone.demo.Guardianship.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who is told of homework that is still to come: each pupil of the class and the guardians. */
final class DueRings {

    private static final int READ_PERCENT = 60;

    private final Chance chance;
    private final Town town;
    private final Moment now;

    DueRings(Chance chance, Town town, Moment now) {
        this.chance = chance;
        this.town = town;
        this.now = now;
    }

    List<Ring> of(List<DiaryEntry> entries) {
        List<Ring> rings = new ArrayList<>();
        for (DiaryEntry entry : entries) {
            entry.due()
                    .filter(due -> due.isAfter(now.today()))
                    .ifPresent(due -> town.pupils().stream()
                            .filter(pupil -> pupil.schoolClass().equals(entry.schoolClass()))
                            .forEach(pupil -> tell(entry, due, pupil, rings)));
        }
        return rings;
    }

    private void tell(DiaryEntry entry, LocalDate due, Pupil pupil, List<Ring> rings) {
        rings.add(ring(entry, due, pupil, pupil.person()));
        town.guardianships().stream()
                .filter(one -> one.child().equals(pupil) && one.standing() == Standing.FULL)
                .forEach(one -> rings.add(ring(entry, due, pupil, one.guardian())));
    }

    private Ring ring(DiaryEntry entry, LocalDate due, Pupil pupil, Person to) {
        boolean isRead =
                to.name().equals("Sofia Benali") ? !entry.text().equals(ToldHomework.POEM) : chance.in(READ_PERCENT);
        return new Ring(
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

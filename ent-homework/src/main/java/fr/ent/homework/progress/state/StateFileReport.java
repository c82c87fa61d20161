package fr.ent.homework.progress.state;

import fr.ent.core.PersonId;
import fr.ent.homework.progress.report.PublishedReport;
import fr.ent.homework.progress.state.StateAchievement.StatePosition;
import fr.ent.homework.progress.term.TermDays;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Writes the report of a pupil into the State's file, with the day and the hour of its publication there. */
record StateFileReport(TermDays term, PersonId head, ZoneId zone) {

    void write(PupilReport pupil, List<StateTeacher> teachers, StateXml to) throws XMLStreamException {
        PublishedReport report = Objects.requireNonNull(pupil.report());
        ZonedDateTime published = report.publishedAt().atZone(zone).truncatedTo(ChronoUnit.SECONDS);
        to.within("bilan-periodique", item -> {
            item.with(
                            "enseignant-refs",
                            teachers.stream()
                                    .map(one -> StateIds.teacher(one.name().id()))
                                    .collect(Collectors.joining(" ")))
                    .with("eleve-ref", StateIds.pupil(pupil.child().id()))
                    .with("periode-ref", StateIds.term(term))
                    .with("date-creation", published.toLocalDate().toString())
                    .with("date-scolarite", term.from().toString())
                    .with("date-verrou", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(published))
                    .with("directeur-ref", StateIds.head(head));
            item.within("liste-acquis", all -> {
                for (StateAchievement achievement : pupil.placed().achievements()) {
                    write(achievement, all);
                }
            });
            item.text("appreciation-generale", report.text().general());
        });
    }

    private static void write(StateAchievement achievement, StateXml to) throws XMLStreamException {
        List<StatePosition> parts = achievement.positions().stream()
                .filter(position -> !position.domain().whole())
                .toList();
        to.within("acquis", item -> {
            item.with("code-domaine", achievement.domain().code());
            for (StatePosition position : achievement.positions()) {
                if (position.domain().whole()) {
                    write(position, item);
                }
            }
            if (!achievement.words().isEmpty()) {
                item.text("appreciation", achievement.words());
            }
            if (!parts.isEmpty()) {
                item.within("sous-domaines", all -> {
                    for (StatePosition position : parts) {
                        all.within(
                                "sous-domaine",
                                part -> write(
                                        position,
                                        part.with(
                                                "code-domaine",
                                                position.domain().code())));
                    }
                });
            }
        });
    }

    private static void write(StatePosition position, StateXml to) throws XMLStreamException {
        to.with(
                        "element-programme-refs",
                        position.skills().stream()
                                .map(StateIds::skill)
                                .distinct()
                                .collect(Collectors.joining(" ")))
                .with("positionnement", Integer.toString(position.level()));
    }
}

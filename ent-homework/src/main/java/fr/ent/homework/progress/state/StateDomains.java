package fr.ent.homework.progress.state;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.skill.SkillId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The domains of the State's report for skills and subjects, read once from {@code domains.csv}, which names their source. */
@Component
class StateDomains {

    private static final String FILE = "domains.csv";

    private final List<DomainLine> all = read();

    /** The domain of a subject as a whole, on a day; none of nursery school's, which aren't in the State's report. */
    Optional<StateDomain> findWhole(SchoolCycle cycle, SchoolSubject subject, LocalDate day) {
        return find(line -> line.isAbout(cycle, subject) && line.skills().isEmpty(), day);
    }

    /** The domain or sub-domain of a skill on a day; none where no line tells which part of a divided domain it is. */
    Optional<StateDomain> find(Skill skill, LocalDate day) {
        return find(line -> line.skills().contains(skill.id()), day)
                .or(() -> findWhole(skill.cycle(), skill.subject(), day).filter(domain -> !isDivided(domain)));
    }

    /** In their order: each domain before its sub-domains. */
    List<StateDomain> list() {
        return all.stream().map(DomainLine::domain).distinct().toList();
    }

    private boolean isDivided(StateDomain domain) {
        return domain.whole()
                && all.stream()
                        .map(DomainLine::domain)
                        .anyMatch(one -> !one.whole() && one.root().equals(domain));
    }

    private Optional<StateDomain> find(Predicate<DomainLine> which, LocalDate day) {
        return all.stream()
                .filter(which.and(line -> !line.since().isAfter(day)))
                .max(Comparator.comparing(DomainLine::since))
                .map(DomainLine::domain);
    }

    /**
     * A line of the file.
     *
     * @param skills none where it is its subject's
     */
    private record DomainLine(
            LocalDate since, SchoolCycle cycle, SchoolSubject subject, Set<SkillId> skills, StateDomain domain) {

        static DomainLine of(NamedCsvRecord line) {
            return new DomainLine(
                    LocalDate.parse(line.getField("since")),
                    SchoolCycle.valueOf(line.getField("cycle")),
                    SchoolSubject.valueOf(line.getField("subject")),
                    Arrays.stream(line.getField("skills").split(" ", -1))
                            .filter(code -> !code.isEmpty())
                            .map(SkillId::of)
                            .collect(Collectors.toUnmodifiableSet()),
                    new StateDomain(line.getField("domain")));
        }

        boolean isAbout(SchoolCycle one, SchoolSubject other) {
            return cycle == one && subject == other;
        }
    }

    private static List<DomainLine> read() {
        try (InputStream file = Objects.requireNonNull(StateDomains.class.getResourceAsStream(FILE), "No " + FILE);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> lines = reader.stream()) {
            return lines.map(DomainLine::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

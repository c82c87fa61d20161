package fr.ent.homework.progress.skill;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The skills of the programmes, read once from {@code skills.csv}, which names their texts. */
@Component
public class ProgrammeSkills {

    private static final String FILE = "skills.csv";

    private final List<DatedSkill> all = read();

    /** The skills of a cycle that are in force on a day, subject by subject. */
    public List<Skill> list(SchoolCycle cycle, LocalDate day) {
        List<DatedSkill> begun = all.stream()
                .filter(dated ->
                        dated.skill().cycle() == cycle && !dated.since().isAfter(day))
                .toList();
        Map<SchoolSubject, LocalDate> latest = begun.stream()
                .collect(Collectors.toMap(
                        dated -> dated.skill().subject(),
                        DatedSkill::since,
                        BinaryOperator.maxBy(LocalDate::compareTo)));
        return begun.stream()
                .filter(dated -> dated.since().equals(latest.get(dated.skill().subject())))
                .map(DatedSkill::skill)
                .toList();
    }

    /** The words of all skills, those of former days among them, by their ids. */
    public Map<String, String> words() {
        return all.stream()
                .map(DatedSkill::skill)
                .collect(Collectors.toMap(skill -> skill.id().toString(), Skill::words));
    }

    /** Those of them that a programme of any day has, in its order. */
    List<Skill> list(Collection<SkillId> skills) {
        return all.stream()
                .map(DatedSkill::skill)
                .filter(skill -> skills.contains(skill.id()))
                .toList();
    }

    /** Those that a programme of any day calls so. */
    List<Skill> listCalled(Collection<String> words) {
        return all.stream()
                .map(DatedSkill::skill)
                .filter(skill -> words.contains(skill.words()))
                .toList();
    }

    /** A skill, and the day since when its text holds. */
    private record DatedSkill(LocalDate since, Skill skill) {

        static DatedSkill of(NamedCsvRecord line) {
            return new DatedSkill(
                    LocalDate.parse(line.getField("since")),
                    new Skill(
                            SkillId.of(line.getField("code")),
                            SchoolCycle.valueOf(line.getField("cycle")),
                            SchoolSubject.valueOf(line.getField("subject")),
                            line.getField("skill"),
                            line.getField("source")));
        }
    }

    private static List<DatedSkill> read() {
        try (InputStream file = Objects.requireNonNull(ProgrammeSkills.class.getResourceAsStream(FILE), "No " + FILE);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> lines = reader.stream()) {
            return lines.map(DatedSkill::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

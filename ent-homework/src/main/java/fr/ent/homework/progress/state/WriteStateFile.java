package fr.ent.homework.progress.state;

import fr.ent.core.ClassId;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.disk.UnseenFile;
import fr.ent.core.stateregister.StateClass;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.progress.state.StateFileLists.ListedClass;
import fr.ent.homework.progress.state.StateFileLists.ListedPupil;
import fr.ent.homework.progress.term.SchoolTerms;
import fr.ent.homework.progress.term.TermDays;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the reports of a term for the State to a file, a class at a time, so that a school of any size needs the memory of one
 * class; twice a constant number of statements for each. All is read as it stood at one moment.
 */
@Component
class WriteStateFile {

    private final ReadClass readClass;
    private final StateSources sources;
    private final SchoolTerms terms;
    private final SchoolClock clock;

    WriteStateFile(ReadClass readClass, StateSources sources, SchoolTerms terms, SchoolClock clock) {
        this.readClass = readClass;
        this.sources = sources;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * A file to be read once, or closed.
     *
     * @param leftOut how many pupils of CP and above have no report in it
     */
    record StateFile(UnseenFile content, int reports, int leftOut) {}

    /**
     * The file of a school or of one of its classes; nothing where no report is complete.
     *
     * @throws NotThere for a class that isn't one of the school's
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<StateFile> write(SchoolView school, String termName, @Nullable ClassId only, Viewer head)
            throws IOException {
        TermDays term = terms.running(school.id()).require(termName);
        StateTeacher director = new StateTeacher(
                head.name(),
                sources.register().listCivilities(List.of(head.person())).get(head.person()));
        int expected = 0;
        List<ListedClass> listed = new ArrayList<>();
        for (StateClass one : listClasses(school, only)) {
            ClassReports reports = readClass.read(one, term, head);
            expected += reports.expected();
            if (!reports.complete().isEmpty()) {
                listed.add(listed(reports));
            }
        }
        if (director.civility() == null || listed.isEmpty()) {
            return Optional.empty();
        }
        int written = listed.stream().mapToInt(one -> one.pupils().size()).sum();
        UnseenFile content = UnseenFile.make();
        try (Writer to = content.writer()) {
            write(new StateFileLists(school, term, director, listed), head, to);
        } catch (IOException | RuntimeException failed) {
            content.close();
            throw failed;
        }
        return Optional.of(new StateFile(content, written, expected - written));
    }

    private List<StateClass> listClasses(SchoolView school, @Nullable ClassId only) {
        List<StateClass> classes = sources.register().listClasses(school.id()).stream()
                .filter(one -> only == null || only.equals(one.schoolClass().id()))
                .toList();
        if (only != null && classes.isEmpty()) {
            throw new NotThere();
        }
        return classes;
    }

    private void write(StateFileLists lists, Viewer head, Writer to) throws IOException {
        StateFileReport report = new StateFileReport(lists.term(), head.person(), clock.zone());
        try {
            StateXml.write(to, file -> {
                lists.writeHead(file);
                file.within("donnees", data -> {
                    lists.write(data);
                    data.within("bilans-periodiques", all -> {
                        for (ListedClass one : lists.classes()) {
                            ClassReports reports = readClass.read(one.of(), lists.term(), head);
                            for (PupilReport pupil : reports.complete()) {
                                report.write(pupil, reports.teachers(), all);
                            }
                        }
                    });
                });
            });
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private static ListedClass listed(ClassReports reports) {
        return new ListedClass(
                reports.of(),
                reports.teachers(),
                reports.complete().stream()
                        .map(pupil -> new ListedPupil(pupil.child(), Objects.requireNonNull(pupil.ine())))
                        .toList(),
                reports.complete().stream()
                        .flatMap(pupil -> pupil.placed().achievements().stream())
                        .flatMap(achievement -> achievement.positions().stream())
                        .flatMap(position -> position.skills().stream())
                        .distinct()
                        .toList());
    }
}

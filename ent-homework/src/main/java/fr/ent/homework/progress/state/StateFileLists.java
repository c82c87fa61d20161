package fr.ent.homework.progress.state;

import fr.ent.core.ChildView;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolView;
import fr.ent.core.stateregister.Civility;
import fr.ent.core.stateregister.StateClass;
import fr.ent.homework.progress.term.TermDays;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** Writes what the reports of the State's file refer to: the head, classes, pupils, the term, teachers and skills. */
record StateFileLists(SchoolView school, TermDays term, StateTeacher head, List<ListedClass> classes) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LABEL = 50;
    private static final String PROGRAM = "Préau";

    /**
     * A class with reports in the file.
     *
     * @param skills in words, on which something was noted
     */
    record ListedClass(StateClass of, List<StateTeacher> teachers, List<ListedPupil> pupils, List<String> skills) {}

    /** A pupil with a report in the file. */
    record ListedPupil(ChildView child, String ine) {}

    void writeHead(StateXml to) throws XMLStreamException {
        to.within("entete", entete -> {
            entete.text("editeur", PROGRAM);
            entete.text("application", PROGRAM);
            entete.text("etablissement", school.uai());
        });
    }

    void write(StateXml to) throws XMLStreamException {
        to.within(
                "directeurs",
                all -> grownUp(all, "directeur", StateIds.head(head.name().id()), head));
        to.within("classes", all -> {
            for (ListedClass one : classes) {
                all.within(
                        "classe",
                        item -> item.with("id", StateIds.schoolClass(one.of()))
                                .with("id-be", Objects.requireNonNull(one.of().number()))
                                .with("libelle", cut(one.of().schoolClass().name(), LONGEST_LABEL)));
            }
        });
        to.within("eleves", all -> {
            for (ListedClass one : classes) {
                for (ListedPupil pupil : one.pupils()) {
                    all.within(
                            "eleve",
                            item -> item.with("id", StateIds.pupil(pupil.child().id()))
                                    .with("ine", pupil.ine())
                                    .with("classe-ref", StateIds.schoolClass(one.of()))
                                    .with("nom", cut(pupil.child().familyName(), LONGEST_NAME))
                                    .with("prenom", cut(pupil.child().givenName(), LONGEST_NAME)));
                }
            }
        });
        to.within(
                "periodes",
                all -> all.within(
                        "periode",
                        item -> item.with("id", StateIds.term(term))
                                .with("millesime", Integer.toString(term.named().year()))
                                .with("indice", Integer.toString(term.number()))
                                .with("nb-periodes", Integer.toString(term.count()))
                                .with("date-debut", term.from().toString())
                                .with("date-fin", term.to().toString())));
        to.within("enseignants", all -> {
            for (StateTeacher one : teachers()) {
                grownUp(all, "enseignant", StateIds.teacher(one.name().id()), one);
            }
        });
        List<String> skills = skills();
        if (!skills.isEmpty()) {
            to.within("elements-programme", all -> {
                for (String words : skills) {
                    all.within(
                            "element-programme",
                            item -> item.with("id", StateIds.skill(words)).with("libelle", words));
                }
            });
        }
    }

    private List<StateTeacher> teachers() {
        return classes.stream()
                .flatMap(one -> one.teachers().stream())
                .distinct()
                .toList();
    }

    private List<String> skills() {
        return classes.stream().flatMap(one -> one.skills().stream()).distinct().toList();
    }

    private static void grownUp(StateXml to, String element, String id, StateTeacher of) throws XMLStreamException {
        PersonName name = of.name();
        to.within(
                element,
                item -> item.with("id", id)
                        .with("civilite", of.civility() == Civility.SIR ? "M" : "MME")
                        .with("nom", cut(name.familyName(), LONGEST_NAME))
                        .with("prenom", cut(name.givenName(), LONGEST_NAME)));
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most);
    }
}

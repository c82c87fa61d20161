package fr.ent.homework.progress.state;

import fr.ent.core.ChildId;
import fr.ent.core.Id;
import fr.ent.core.PersonId;
import fr.ent.core.stateregister.StateClass;
import fr.ent.homework.progress.report.ReportDigest;
import fr.ent.homework.progress.term.TermDays;

/** Names within the State's file, which begin with a letter and point from one element to another. */
final class StateIds {

    private static final int ENOUGH = 32;

    private StateIds() {}

    static String head(PersonId person) {
        return of("DIR", person);
    }

    static String teacher(PersonId person) {
        return of("ENS", person);
    }

    static String pupil(ChildId child) {
        return of("ELV", child);
    }

    static String schoolClass(StateClass schoolClass) {
        return of("CLA", schoolClass.schoolClass().id());
    }

    static String term(TermDays term) {
        return "PER_" + term.term();
    }

    static String skill(String words) {
        return "EP_" + ReportDigest.of(words).substring(0, ENOUGH);
    }

    private static String of(String kind, Id id) {
        return kind + "_" + id.value();
    }
}

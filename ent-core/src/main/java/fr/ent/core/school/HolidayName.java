package fr.ent.core.school;

/** The name of a holiday as French is printed: libraries and files of the State write straight apostrophes. */
final class HolidayName {

    private HolidayName() {}

    static String of(String written) {
        return written.replace('\'', '’');
    }
}

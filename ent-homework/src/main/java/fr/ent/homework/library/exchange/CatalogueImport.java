package fr.ent.homework.library.exchange;

import java.util.List;

/**
 * The things that a file brings, or has brought.
 *
 * @param records how many it holds
 * @param newBooks those that the catalogue hasn't
 * @param knownBooks those that it has, by ISBN or by title and authors; they stay as they are
 * @param newCopies put on the shelves of new and known books
 * @param faultCount all faults, of which {@code faults} are the first 200
 */
record CatalogueImport(
        int records, int newBooks, int knownBooks, int newCopies, int faultCount, List<RecordFault> faults) {

    private static final int SHOWN_FAULTS = 200;

    CatalogueImport {
        faults = faults.stream().limit(SHOWN_FAULTS).toList();
    }
}

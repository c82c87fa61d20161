package fr.ent.homework.library.between;

import java.time.LocalDate;
import java.util.List;

/**
 * Loans between a school and others.
 *
 * @param today by which one is late
 * @param borrowed by the school
 * @param lent by the school
 */
record SchoolLoans(LocalDate today, List<SchoolLoanView> borrowed, List<SchoolLoanView> lent) {

    SchoolLoans {
        borrowed = List.copyOf(borrowed);
        lent = List.copyOf(lent);
    }
}

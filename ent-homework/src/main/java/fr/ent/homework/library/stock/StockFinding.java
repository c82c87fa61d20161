package fr.ent.homework.library.stock;

/** The findings about a copy that a count keeps. */
enum StockFinding {
    /** On its shelf. */
    THERE,
    /** There, though it was thought lost: it is in use again. */
    FOUND,
    /** There, though a child has it by what is written; whatever its shelf. */
    LENT,
    /** There, on a shelf that isn't counted. */
    ELSEWHERE,
    /** There, though it was taken out. */
    WITHDRAWN,
    /** Not scanned by the end. */
    MISSING
}

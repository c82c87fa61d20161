package fr.ent.homework.library.between;

/**
 * The state of a loan between schools. The one that asks may call it off; the other one declines or sends a copy; that one arrives,
 * goes back and is home again, or is lost.
 */
enum SchoolLoanState {
    ASKED,
    CANCELLED,
    DECLINED,
    SENT,
    HERE,
    SENT_BACK,
    LOST,
    HOME
}

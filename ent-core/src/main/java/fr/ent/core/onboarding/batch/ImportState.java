package fr.ent.core.onboarding.batch;

/** Where an import stands. */
enum ImportState {
    PREVIEWED,
    APPLIED,
    UNDONE,
    EXPIRED
}

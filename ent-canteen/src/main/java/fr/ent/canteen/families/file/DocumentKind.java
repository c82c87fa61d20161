package fr.ent.canteen.families.file;

/** The papers a file may ask for. */
enum DocumentKind {
    INSURANCE,
    VACCINATIONS,
    CARE_PLAN,
    OTHER
}

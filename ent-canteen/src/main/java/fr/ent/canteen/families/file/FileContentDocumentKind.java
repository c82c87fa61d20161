package fr.ent.canteen.families.file;

/** The papers a file may ask for. */
enum FileContentDocumentKind {
    INSURANCE,
    VACCINATIONS,
    CARE_PLAN,
    OTHER
}

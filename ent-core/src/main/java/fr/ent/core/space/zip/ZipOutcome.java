package fr.ent.core.space.zip;

import fr.ent.core.space.ItemOutcome;

/** How an archive was brought in. */
sealed interface ZipOutcome {

    record Unfolded(ZipReport report) implements ZipOutcome {}

    /** Nothing of it was unfolded. */
    record Refused(ZipRefusal reason) implements ZipOutcome {}

    /** The folder for it couldn't be made. */
    record NoFolder(ItemOutcome.Refused why) implements ZipOutcome {}
}

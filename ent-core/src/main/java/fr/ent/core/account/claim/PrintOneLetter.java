package fr.ent.core.account.claim;

import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.Holder;
import fr.ent.core.account.Holders;
import fr.ent.core.account.claim.LetterOutcome.NotNeeded;
import fr.ent.core.account.claim.LetterOutcome.NotTheirs;
import fr.ent.core.account.claim.LetterOutcome.OwnFamily;
import fr.ent.core.account.claim.LetterOutcome.Printed;
import org.springframework.stereotype.Component;

/** Prints the letter of one guardian whom the viewer may help, for the class of the eldest child whom the viewer knows. */
@Component
class PrintOneLetter {

    private final Holders holders;
    private final AccountRights rights;
    private final GuardiansClasses classes;
    private final PrintClaimLetters printClaimLetters;

    PrintOneLetter(
            Holders holders, AccountRights rights, GuardiansClasses classes, PrintClaimLetters printClaimLetters) {
        this.holders = holders;
        this.rights = rights;
        this.classes = classes;
        this.printClaimLetters = printClaimLetters;
    }

    public LetterOutcome print(PersonId guardian, Viewer viewer) {
        return holders.find(guardian)
                .filter(holder -> rights.mayHelp(viewer, holder))
                .map(holder -> print(holder, viewer))
                .orElseGet(NotTheirs::new);
    }

    private LetterOutcome print(Holder guardian, Viewer viewer) {
        return rights.isOwnFamily(viewer, guardian)
                ? new OwnFamily()
                : classes.list(guardian.person()).stream()
                        .filter(one -> viewer.servesTown() || viewer.heads(one.schoolId()))
                        .findFirst()
                        .map(schoolClass -> print(schoolClass, guardian, viewer))
                        .orElseGet(NotTheirs::new);
    }

    private LetterOutcome print(ClassView schoolClass, Holder guardian, Viewer viewer) {
        return printClaimLetters
                .print(schoolClass, guardian.person(), viewer)
                .<LetterOutcome>map(letters -> new Printed(schoolClass, letters))
                .orElseGet(NotNeeded::new);
    }
}

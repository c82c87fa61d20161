package fr.ent.messaging.blog.contributor;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.BlogScene;
import org.junit.jupiter.api.BeforeEach;

/** An animator of the school, and one of another, with what they write for its journal. */
abstract class ContributorScene extends BlogScene {

    protected PersonId animator;
    protected PersonId animatorElsewhere;

    @BeforeEach
    void animators() {
        animator = town.animator("Noa", "Ferrand", school);
        animatorElsewhere = town.animator("Lou", "Masson", town.school("Paul-Bert"));
    }
}

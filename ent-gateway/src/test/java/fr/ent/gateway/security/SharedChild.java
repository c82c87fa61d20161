package fr.ent.gateway.security;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.util.List;

/** A child who lives in two households. */
record SharedChild(ChildId child, HouseholdId odd, HouseholdId even) {

    static SharedChild in(Scene scene) {
        ChildId child = scene.town.pupil("Zénon", "Pascal", scene.school, scene.schoolClass);
        return new SharedChild(child, home(scene, "Zélia", child), home(scene, "Zéphyrin", child));
    }

    private static HouseholdId home(Scene scene, String givenName, ChildId child) {
        PersonId guardian = scene.town.guardian(givenName, "Pascal", child);
        scene.town.account(guardian);
        return scene.town.household(List.of(guardian), List.of(child));
    }
}

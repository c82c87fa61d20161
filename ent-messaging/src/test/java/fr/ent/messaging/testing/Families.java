package fr.ent.messaging.testing;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.Town;

/** A class with one pupil, her two guardians, a barred one, and people around them who are none of it. */
public final class Families {

    public final SchoolId school;
    public final ChildId lea;
    public final PersonId mother;
    public final PersonId father;
    public final PersonId barred;
    public final PersonId teacher;
    public final PersonId head;
    public final PersonId teacherElsewhere;
    public final PersonId stranger;

    public Families(Town town) {
        school = town.school("Jean-Macé");
        ClassId ce1 = town.schoolClass(school, "CE1");
        lea = town.pupil("Léa", "Benali", school, ce1);
        mother = town.guardian("Sofia", "Benali", lea);
        father = town.guardian("Karim", "Benali", lea);
        barred = town.restrictedGuardian("Marc", "Vasseur", lea);
        teacher = town.teacher("Claire", "Morel", ce1);
        head = town.head("Anne", "Delmas", school);
        SchoolId elsewhere = town.school("Les Tilleuls");
        teacherElsewhere = town.teacher("Hugo", "Perrin", town.schoolClass(elsewhere, "CM2"));
        stranger = town.guardian("Julie", "Garnier", town.pupil("Tom", "Garnier", school, ce1));
    }
}

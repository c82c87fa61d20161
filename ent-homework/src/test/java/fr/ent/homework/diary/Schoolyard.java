package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Town;

/** A school with one class, its teacher, Léa and her mother. */
final class Schoolyard {

    private final Town town;
    private final SchoolId school;
    private final ClassId schoolClass;
    private final ChildId lea;
    private final Viewer teacher;
    private final Viewer mother;

    Schoolyard(Town town) {
        this.town = town;
        this.school = town.school("Jean-Macé");
        this.schoolClass = town.schoolClass(school, "CE1");
        this.lea = town.pupil("Léa", "Benali", school, schoolClass);
        this.mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        this.teacher = town.viewer(town.teacher("Claire", "Morel", schoolClass));
    }

    Town town() {
        return town;
    }

    SchoolId school() {
        return school;
    }

    ClassId schoolClass() {
        return schoolClass;
    }

    ChildId lea() {
        return lea;
    }

    Viewer teacher() {
        return teacher;
    }

    Viewer mother() {
        return mother;
    }

    Viewer head() {
        return town.viewer(town.head("Anne", "Petit", school));
    }

    /** A teacher of the same school and another class. */
    Viewer colleague() {
        return town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CM2")));
    }

    /** A teacher of another school. */
    Viewer stranger() {
        return town.viewer(town.teacher("Hugo", "Faure", town.schoolClass(town.school("Les Tilleuls"), "CE1")));
    }

    /** Someone else who teaches this class. */
    Viewer coTeacher() {
        return town.viewer(town.teacher("Inès", "Marchand", schoolClass));
    }
}

package fr.ent.canteen.families.file;

import fr.ent.canteen.families.ChildNeeds;

/**
 * The needs of a child on a day, as those who serve it have to know them.
 *
 * @param carePlan a signed care plan (PAI) is in force on that day
 * @param instead what is served instead of what the child must not eat, in the town hall's words; may be empty
 */
public record ServedNeeds(ChildNeeds food, boolean carePlan, String instead) {

    /** Nothing special is known. */
    public static final ServedNeeds NONE = new ServedNeeds(ChildNeeds.NONE, false, "");
}

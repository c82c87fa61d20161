package fr.ent.canteen.account;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.household.HomeName;
import java.util.Map;

/**
 * The names of those whom lines are about.
 *
 * @param pupils without those who have left
 */
record AccountNames(
        Map<HouseholdId, HomeName> homes, Map<PersonId, PersonName> children, Map<ChildId, ChildView> pupils) {}

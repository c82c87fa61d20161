package fr.ent.core.account.recovery;

import fr.ent.core.PersonId;

/** An administrator came in again by the operator's code. */
record AdministratorRescued(PersonId person) {}

/** School holidays and public holidays of a territory, as everybody in it reads them. */
@NullMarked
package fr.ent.core.school.holidays;

import org.jspecify.annotations.NullMarked;

/** People, families and households. */
@NamedInterface("person")
@NullMarked
package fr.ent.core.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

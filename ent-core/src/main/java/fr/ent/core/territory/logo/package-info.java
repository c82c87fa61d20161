/** The picture that stands for a territory: on every page, at the sign-in, and on what is printed. */
@NamedInterface("logo")
@NullMarked
package fr.ent.core.territory.logo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

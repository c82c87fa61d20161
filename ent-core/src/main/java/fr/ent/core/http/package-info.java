/** The matter of routes: rules of access, refusals, repeats and limits. */
@NamedInterface("http")
@NullMarked
package fr.ent.core.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

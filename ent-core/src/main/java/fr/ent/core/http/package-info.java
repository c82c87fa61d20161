/** What routes are made of: who may come in, what is refused and how, repeats and limits. */
@NamedInterface("http")
@NullMarked
package fr.ent.core.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

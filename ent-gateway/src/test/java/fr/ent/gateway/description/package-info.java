/** What the description of the API says of the product. */
@NullMarked
package fr.ent.gateway.description;

import org.jspecify.annotations.NullMarked;

/** Tests of the API's description against the product. */
@NullMarked
package fr.ent.gateway.description;

import org.jspecify.annotations.NullMarked;

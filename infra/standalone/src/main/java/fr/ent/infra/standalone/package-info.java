/** The whole product on one machine: services, gateway and demonstration, started and ended as one. */
@NullMarked
package fr.ent.infra.standalone;

import org.jspecify.annotations.NullMarked;
